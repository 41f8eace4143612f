/**
 * Tell whether an acronym stands for ordinary words of computing and business, which languages of other scripts have words for: a *URL* is a
 * 网址, a *VM* a 仮想マシン. It names nobody.
 */
export function isTechnicalAcronym(word: string): boolean {
  return ACRONYMS.has(word) || (/^\p{Lu}{2,}s$/u.test(word) && ACRONYMS.has(word.slice(0, -1)));
}

const ACRONYMS = new Set(
  (
    "AI API APIs AR ATM BIOS CA CDN CEO CFO CI CD CLI CMS CPU CRUD CSV CTO CV DB DDoS DIY DNS DOM DoS E2EE FAQ FPS GDP GPS GPU GUI HDD HR ID IDE " +
    "IM IoT IP ISP IT KPI LAN LED LLM MFA MVP ML NGO NFT OS OSS PC PDF PIN PM PR QA RAM ROI RSS SaaS SD SDK SDLC SEO SIM SLA SLO SMS SQL SSD SSH SSL SSO TLD " +
    "TLS TV UI UPS URI URL USB UX VM VPN VPS VR WAN"
  ).split(" "),
);
