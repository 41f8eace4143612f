/**
 * Tell whether an acronym of English manuals stands for ordinary words, and not for what something is called: a CPU is a processor, the
 * UI the surface, an OS a system. Languages have the words as often as the letters. `word`: as it is written.
 */
export function isSpokenAcronym(word: string): boolean {
  return SPOKEN.has(word.replace(/(?<=\p{Lu})s$/u, ""));
}

/** By hand: parts of computers, kinds of programs, files and messages, and what is done with them. Names of protocols and formats are none. */
const SPOKEN: ReadonlySet<string> = new Set(
  (
    "AI API AR BOM CD CDN CI CLI CMS CPU CRM CTA DB DM DVD EOL ERP EULA FAQ FPS FS GC GPU GUI HDD HDR HMR HR ID IDE IP ISP IT KPI LAN LMS " +
    "LTS MB MFA ML MR MVP NPU OEM OOM OS OSS OTP PC PDF PIN PM PR PSU QA RAM RFC RNG ROI ROM RTL SBOM SDK SDLC SEO SIG SLA SLO SME SMS SSD " +
    "SSO SSR TOC TV UA UI UID URI URL USB UUID UX VCS VM VPN VR WAF WAN WYSIWYG"
  ).split(" "),
);
