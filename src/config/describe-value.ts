/** Put what valibot calls a value or a type (`"x"`, `Object`) into words, at most 80 characters. */
export function describeValue(received: string): string {
  const name = NAMES[received] ?? received;
  return name.length > 80 ? `${name.slice(0, 79)}…` : name;
}

const NAMES: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  boolean: "true or false",
  Object: "an object",
  Array: "a list",
  Function: "a function",
  undefined: "nothing",
};
