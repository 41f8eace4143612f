/**
 * Spell a whole number by CLDR's rule-based number formats (UTS 35, part 3, "Rule-Based Number
 * Formatting"). Development only: what it says is committed as data, nothing of it runs for users.
 *
 * @param {Record<string, [string, string][]>} sets the rule sets of one locale, by name with `%`
 * @param {string} locale for the plural rules inside `$(cardinal,…)$`
 * @returns {(set: string, value: number) => string} throws a RangeError where a set has no rule
 */
export function rbnf(sets, locale) {
  const parsed = new Map(
    Object.entries(sets)
      .filter(([name]) => name.startsWith("%"))
      .map(([name, rules]) => [name, rules.map(parseRule).filter((rule) => rule !== undefined)]),
  );
  const plurals = {
    cardinal: new Intl.PluralRules(locale),
    ordinal: new Intl.PluralRules(locale, { type: "ordinal" }),
  };

  function format(name, value, depth = 0) {
    if (depth > 40) throw new RangeError(`Expected ${name} to end, found a circle`);
    const rules = parsed.get(name);
    if (rules === undefined) throw new RangeError(`Expected a rule set ${name}, found none`);
    let index = -1;
    for (const [i, rule] of rules.entries()) if (rule.base <= value) index = i;
    if (index < 0) throw new RangeError(`Expected a rule of ${name} for ${value}, found none`);
    let rule = rules[index];
    // The rollback rule: "hundred" is for 100, 200 … and a rule with two substitutions steps back.
    if (index > 0 && rule.both && value % rule.divisor === 0 && rule.base % rule.divisor !== 0) {
      rule = rules[(index -= 1)];
    }
    return apply(name, rule, rules, index, value, depth);
  }

  function apply(name, rule, rules, index, value, depth) {
    const quotient = Math.floor(value / rule.divisor);
    const rest = value % rule.divisor;
    let text = rule.text.replace(/\[([^\]]*)\]/gu, rest === 0 ? "" : "$1");
    text = text.replace(/\$\((cardinal|ordinal),([^)]*)\)\$/gu, (_, type, forms) => {
      const category = plurals[type].select(quotient);
      const found = new Map([...forms.matchAll(/(\w+)\{([^}]*)\}/gu)].map((m) => [m[1], m[2]]));
      return found.get(category) ?? found.get("other") ?? "";
    });
    return text.replace(/←([^←]*)←|→→→|→([^→]*)→|=([^=]*)=/gu, (all, left, right, same) => {
      if (all === "→→→") return apply(name, rules[index - 1], rules, index - 1, rest, depth + 1);
      const [number, set] =
        left !== undefined ? [quotient, left] : right !== undefined ? [rest, right] : [value, same];
      if (/^[#0]/u.test(set)) throw new RangeError(`${name} has no words for ${value}`);
      return format(set === "" ? name : set, number, depth + 1);
    });
  }

  return (set, value) => format(set, value).replaceAll("\u00AD", "");
}

function parseRule([key, body]) {
  const match = /^(\d+)(?:\/(\d+))?(>*)$/u.exec(key.replaceAll(",", ""));
  if (match === null) return undefined;
  const base = Number(match[1]);
  const radix = Number(match[2] ?? 10);
  let exponent = base === 0 ? 0 : Math.floor(Math.log(base) / Math.log(radix) + 1e-9);
  exponent = Math.max(0, exponent - match[3].length);
  const text = body.replace(/;$/u, "").replace(/^'/u, "");
  return { base, divisor: radix ** exponent, text, both: text.includes("←") && text.includes("→") };
}
