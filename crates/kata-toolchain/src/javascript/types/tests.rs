//! What stripping leaves of each kind of type, and what it refuses.

use super::strip;

/// What is left of `typed`: its lines told apart by `|`, each run of spaces as one. Nothing that is left has moved.
fn left(typed: &str) -> String {
    let stripped = strip(typed, "s.ts").unwrap_or_else(|refusal| panic!("{typed}\n{refusal}"));
    assert_eq!(
        stripped.chars().count(),
        typed.chars().count(),
        "{stripped}"
    );
    for (was, is) in typed.chars().zip(stripped.chars()) {
        assert!(was == is || " ;()".contains(is), "{stripped}");
    }
    words(&stripped)
}

fn words(text: &str) -> String {
    let line = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
    text.lines().map(line).collect::<Vec<_>>().join("|")
}

fn refused(typed: &str) -> String {
    strip(typed, "s.ts").expect_err(typed)
}

#[test]
fn annotations_and_generics_are_blanked_where_they_stand() {
    for (typed, plain) in [
        ("let x: number = 1;", "let x = 1;"),
        ("let x!: number;", "let x ;"),
        (
            "const f = (a: number, b?: string): void => {};",
            "const f = (a , b ) => {};",
        ),
        ("const f = <T,>(a: T): T => a;", "const f = (a ) => a;"),
        (
            "const f = async <T extends object>(a: T) => a;",
            "const f = async (a ) => a;",
        ),
        (
            "function f<T>(this: Foo, a: T[] = []): asserts a is T[] {}",
            "function f ( a = []) {}",
        ),
        (
            "function f(...rest: number[]) {}",
            "function f(...rest ) {}",
        ),
        (
            "function f({ a, b }: { a: number; b: string }) {}",
            "function f({ a, b } ) {}",
        ),
        ("try {} catch (e: unknown) {}", "try {} catch (e ) {}"),
        ("new Map<string, number[]>();", "new Map ();"),
        ("f<number>(1); const g = f<number>;", "f (1); const g = f ;"),
        ("tag<string>`x`;", "tag `x`;"),
        ("const x = y as unknown as T[];", "const x = y ;"),
        (
            "const x = { a: 1 } satisfies Record<string, number>;",
            "const x = { a: 1 } ;",
        ),
        ("const x = [1, 2] as const;", "const x = [1, 2] ;"),
        ("a!.b![0]!++;", "a .b [0] ++;"),
        ("(x as any).y = <number>z;", "(x ).y = z;"),
        (
            "for (const x of y as number[]) {}",
            "for (const x of y ) {}",
        ),
        ("const é: Map<'é', 1> = new Map();", "const é = new Map();"),
        (
            "let f: (a: number) => void = (a) => {};",
            "let f = (a) => {};",
        ),
        (
            "export default function f(a: number): number { return a }",
            "export default function f(a ) { return a }",
        ),
        (
            "import { type A, b } from './x.js';",
            "import { b } from './x.js';",
        ),
        (
            "const o = { f<T>(a: T): T { return a }, get x(): number { return 1 } };",
            "const o = { f (a ) { return a }, get x() { return 1 } };",
        ),
    ] {
        assert_eq!(left(typed), plain, "{typed}");
    }
}

#[test]
fn statements_and_members_that_are_types_go_as_a_whole() {
    for (typed, plain) in [
        ("type A = { a: number };\nf()", ";|f()"),
        ("interface A<T> extends B {\n  a: T\n}\nf()", ";|||f()"),
        (
            "declare const x: number;\ndeclare function g(): void\ndeclare class C {}\nf()",
            ";|;|;|f()",
        ),
        (
            "declare global { interface X {} }\ndeclare module 'x' { }\nf()",
            ";|;|f()",
        ),
        (
            "declare enum E { A }\nexport type { A } from './a';\nexport interface B {}\nf()",
            ";|;|;|f()",
        ),
        ("import type { A } from './a.js';\nf()", ";|f()"),
        (
            "function f(a: string): void;\nfunction f(a: number): void;\nfunction f(a: any) {}",
            ";|;|function f(a ) {}",
        ),
        (
            "class A {\n  f(): void;\n  f(a?: number) {}\n}",
            "class A {|;|f(a ) {}|}",
        ),
        (
            "abstract class A { abstract f(): void; abstract x: number; g() {} }",
            "class A { ; ; g() {} }",
        ),
        (
            "class A { [key: string]: any; declare x: number; y: number; z?: string = '' }",
            "class A { ; ; y ; z = '' }",
        ),
        (
            "class A<T> extends B<T> implements C, D<T> { }",
            "class A extends B { }",
        ),
        ("class A implements B {}", "class A {}"),
        (
            "class A { private readonly x: number = 1; static readonly y = 2; public async f() {} }",
            "class A { ; x = 1; static y = 2; ; async f() {} }",
        ),
        (
            "class A { protected get x(): number { return 1 } override g?(): void {} #p!: number }",
            "class A { ; get x() { return 1 } ; g () {} #p; }",
        ),
    ] {
        assert_eq!(left(typed), plain, "{typed}");
    }
}

#[test]
fn a_blank_never_joins_two_statements() {
    for (typed, plain) in [
        ("x as any\n(y)", "x;|(y)"),
        ("let a = b as number[]\n[0].f()", "let a = b;|[0].f()"),
        ("let a = b\ntype T = string\n(c)()", "let a = b|;|(c)()"),
        ("let a: number\n(b)", "let a;|(b)"),
        (
            "class A {\n  a = 1\n  private *g() {}\n}",
            "class A {|a = 1|; *g() {}|}",
        ),
        (
            "class A {\n  a = 1 as any\n  [b] = 2\n}",
            "class A {|a = 1;|[b] = 2|}",
        ),
        (
            "class A {\n  get: number\n  f() {}\n}",
            "class A {|get;|f() {}|}",
        ),
        (
            "const f = (\n  a: number\n):\n  number => a",
            "const f = (|a||) => a",
        ),
        ("const f = <\n  T\n>(a: T) => a", "const f = (||a ) => a"),
    ] {
        assert_eq!(left(typed), plain, "{typed}");
    }
}

#[test]
fn a_parameter_property_becomes_an_assignment() {
    let typed =
        "class A {\n  constructor(private readonly a: number, public b = 2) {\n    f()\n  }\n}";
    let plain = words(&strip(typed, "s.ts").unwrap());
    assert_eq!(
        plain,
        "class A {|constructor( a , b = 2) {this.a=a;this.b=b;|f()|}|}"
    );
    let derived = refused("class A extends B { constructor(public a: number) { super() } }");
    assert!(
        derived.starts_with("error: s.ts:1:33: a parameter of a derived class"),
        "{derived}"
    );
}

#[test]
fn what_is_more_than_a_type_is_refused_with_its_place() {
    assert_eq!(
        refused("let a = 1;\n  enum E { A }"),
        "error: s.ts:2:3: an enum is more than a type: write a `const` object, or a union of literals\n2 |   enum E { A }\n  |   ^"
    );
    for (typed, place) in [
        ("const enum E { A }", "s.ts:1:1: an enum"),
        (
            "namespace N { export const a = 1 }",
            "s.ts:1:1: a namespace",
        ),
        ("@d class A {}", "s.ts:1:1: decorators"),
        ("import x = require('x');", "s.ts:1:1: `import"),
        ("export = 1;", "s.ts:1:1: `export ="),
        ("const f = () => <T>{ a: 1 };", "s.ts:1:17: this type"),
        ("function f(a: number {", "s.ts:1:22: Expected"),
        ("let x: = 1", "s.ts:1:8: Unexpected token"),
    ] {
        let refusal = refused(typed);
        assert!(refusal.contains(place), "{refusal}");
    }
}

#[test]
fn a_source_that_nests_without_end_is_refused() {
    for (start, count) in [
        ("(", 200_000),
        ("!", 200_000),
        ("a => ", 50_000),
        ("[", 600),
        ("{", 600),
    ] {
        let refusal = refused(&start.repeat(count));
        assert!(refusal.len() > 20, "{start}");
    }
    let hidden = "(/)/,".repeat(50_000);
    assert!(strip(&hidden, "s.ts").is_err());
    assert!(strip(&"<".repeat(200_000), "s.ts").is_err());
    let types = format!("let x: {}1", "A<".repeat(80_000));
    assert!(strip(&types, "s.ts").is_err());
    let sum = format!("let x = {}1;", "1 + ".repeat(4_000));
    assert!(strip(&sum, "s.ts").is_ok());
}
