// Empties the build folder, so that a module deleted from src/ cannot live on in the package.
import { rmSync } from "node:fs";
rmSync(new URL("../lib", import.meta.url), { recursive: true, force: true });
