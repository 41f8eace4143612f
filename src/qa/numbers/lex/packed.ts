/** Read `name:form,form;name:form`. A name holds commas where it stands before the colon. */
export function packed(line: string): [string, string[]][] {
  if (line === "") return [];
  return line.split(";").map((item) => {
    const colon = item.indexOf(":");
    return [
      item.slice(0, colon),
      item
        .slice(colon + 1)
        .split(",")
        .filter(Boolean),
    ];
  });
}
