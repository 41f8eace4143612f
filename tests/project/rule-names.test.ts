import { expect, test } from "vitest";
import { tempProject } from "./temp-project.ts";

test("a rule that is not there is refused, with the one that may be meant", async () => {
  const project = (rules: Record<string, "off">) => tempProject({ targets: ["de"], rules }, {});
  await expect(project({ "markup/link-taget": "off" })).rejects.toMatchObject({
    message: 'Expected the name of a rule in "rules", found "markup/link-taget".',
    hint: 'Did you mean "markup/link-target"?',
  });
  await project({ "numbers/value": "off", "text/*": "off", "*": "off" });
});
