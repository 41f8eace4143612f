import { expect, it } from "vitest";
import { isSameShortcode } from "../../src/segment/same-shortcode.ts";

it.each([
  ['{{< figure src="a.png" title="A map" >}}', '{{< figure src="a.png" title="Eine Karte" >}}'],
  ['{{% card name="Traces" url="/a" %}}', '{{% card name="トレース" url="/a" %}}'],
  ['{{< note title="Note" >}}', '{{< note title="Hinweis" >}}'],
  ['{% figure title="A map" %}', '{% figure title="Eine Karte" %}'],
  ['{{< figure title="A map" >}}', "{{< figure title='Eine Karte' >}}"],
])("%s and %s say the same", (source, target) => {
  expect(isSameShortcode(source, target)).toBe(true);
});

it.each([
  ['{{< figure src="a.png" title="A map" >}}', '{{< figure src="b.png" title="Eine Karte" >}}'],
  ['{{< figure src="a.png" title="A map" >}}', '{{< include src="a.png" title="Eine Karte" >}}'],
  ['{{< figure title="A map" >}}', '{{% figure title="Eine Karte" %}}'],
  ['{{< figure title="A map" >}}', '{{< figure title="Karte" onload="x()" >}}'],
  ['{{< figure title="A map" >}}', '{{< figure title="{{ secret }}" >}}'],
  ['{{< card name="traces" >}}', '{{< card name="spuren" >}}'],
  ['{{ figure title="A map" }}', '{{ figure title="Eine Karte" }}'],
  ['{% if title == "A map" %}', '{% if title == "Eine Karte" %}'],
  ['{{< figure title="A map" >}}', '{{< figure title="javascript:a" >}}'],
])("%s and %s do not", (source, target) => {
  expect(isSameShortcode(source, target)).toBe(false);
});
