/** An exact fraction in lowest terms; the denominator is positive. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

/** Make a fraction in lowest terms. Throws a RangeError where the denominator is zero. */
export function rational(n: bigint | number, d: bigint | number = 1n): Rational {
  let top = BigInt(n);
  let bottom = BigInt(d);
  if (bottom === 0n) throw new RangeError("Expected a denominator other than 0");
  if (bottom < 0n) {
    top = -top;
    bottom = -bottom;
  }
  if (bottom === 1n) return { n: top, d: bottom };
  const shared = divisor(top < 0n ? -top : top, bottom);
  return { n: top / shared, d: bottom / shared };
}

/** Read a decimal in plain ASCII: `-12.50`. Law: no digit is lost, whatever the length. */
export function decimal(text: string): Rational {
  const dot = text.indexOf(".");
  if (dot < 0) return { n: BigInt(text), d: 1n };
  const places = text.length - dot - 1;
  return rational(BigInt(text.slice(0, dot) + text.slice(dot + 1)), 10n ** BigInt(places));
}

export function add(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.n * b.n, a.d * b.d);
}

export function divide(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d, a.d * b.n);
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Rational, b: Rational): number {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function equal(a: Rational, b: Rational): boolean {
  return a.n === b.n && a.d === b.d;
}

/** The remainder of `a` by a whole `m`: what of `a` lies under one `m`. */
export function remainder(a: Rational, m: Rational): Rational {
  const quotient = (a.n * m.d) / (a.d * m.n);
  return rational(a.n * m.d - quotient * m.n * a.d, a.d * m.d);
}

/** Write a value in plain ASCII: `12000`, `2.5`, `1/3`. Two values are equal when this is. */
export function show({ n, d }: Rational): string {
  if (d === 1n) return String(n);
  let rest = d;
  let places = 0;
  while (rest % 10n === 0n) {
    rest /= 10n;
    places += 1;
  }
  while (rest % 2n === 0n || rest % 5n === 0n) {
    rest = rest % 2n === 0n ? rest / 2n : rest / 5n;
    places += 1;
  }
  if (rest !== 1n) return `${n}/${d}`;
  const digits = String(((n < 0n ? -n : n) * 10n ** BigInt(places)) / d).padStart(places + 1, "0");
  const text = `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/0+$/u, "");
  return n < 0n ? `-${text}` : text;
}

function divisor(a: bigint, b: bigint): bigint {
  let left = a;
  let right = b;
  while (right !== 0n) [left, right] = [right, left % right];
  return left === 0n ? 1n : left;
}
