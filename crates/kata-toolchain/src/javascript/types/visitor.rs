//! Where the types of a source are, and what must be set in their place.

use oxc_ast::ast::{
    ArrowFunctionExpression, Class, ClassElement, Declaration, Decorator,
    ExportDefaultDeclarationKind, ExportSpecifier, FormalParameter, Function, ImportSpecifier,
    MethodDefinition, MethodDefinitionType, PropertyDefinition, PropertyDefinitionType, Statement,
    TSAsExpression, TSEnumDeclaration, TSExportAssignment, TSImportEqualsDeclaration,
    TSInstantiationExpression, TSNamespaceDeclaration, TSNonNullExpression, TSSatisfiesExpression,
    TSThisParameter, TSTypeAnnotation, TSTypeAssertion, TSTypeParameterDeclaration,
    TSTypeParameterInstantiation, VariableDeclarator,
};
use oxc_ast_visit::{Visit, walk};
use oxc_span::{GetSpan as _, Span};

use super::edits::Edits;
use super::refusal::Refusal;

/// The words before a class member that only TypeScript knows.
const MODIFIERS: [&str; 7] = [
    "public",
    "private",
    "protected",
    "readonly",
    "override",
    "abstract",
    "declare",
];

/// Looks at a whole program.
pub(super) struct Visitor<'t> {
    text: &'t str,
    edits: Edits<'t>,
    refusal: Option<Refusal>,
}

impl<'t> Visitor<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self {
            text,
            edits: Edits::new(text),
            refusal: None,
        }
    }

    pub(super) fn finish(self) -> Result<String, Refusal> {
        match self.refusal {
            Some(refusal) => Err(refusal),
            None => Ok(self.edits.finish()),
        }
    }

    fn refuse(&mut self, at: Span, why: &str) {
        let offset = at.start as usize;
        if self
            .refusal
            .as_ref()
            .is_none_or(|first| offset < first.offset)
        {
            let why = why.to_owned();
            self.refusal = Some(Refusal { offset, why });
        }
    }

    fn blank(&mut self, from: u32, to: u32) {
        self.edits.blank(from as usize..to as usize);
    }

    /// Blanks a statement or a class member as a whole.
    fn blank_whole(&mut self, span: Span) {
        self.blank(span.start, span.end);
        // What stands before it may have no semicolon of its own.
        self.edits.put(span.start as usize, ';');
    }

    fn between(&self, from: u32, to: u32) -> &'t str {
        &self.text[from as usize..to as usize]
    }

    /// Where `wanted` stands between two places, outside of comments.
    fn find(&self, wanted: char, from: u32, to: u32) -> Option<u32> {
        let text = self.between(from, to);
        let mut rest = text;
        while let Some(letter) = rest.chars().next() {
            let skipped = comment(rest).unwrap_or(letter.len_utf8());
            if letter == wanted {
                let at = u32::try_from(text.len() - rest.len()).ok()?;
                return Some(from + at);
            }
            rest = &rest[skipped..];
        }
        None
    }

    fn blank_mark(&mut self, wanted: char, from: u32, to: u32) {
        if let Some(at) = self.find(wanted, from, to) {
            self.blank(at, at + 1);
        }
    }

    /// Blanks TypeScript's words between the start of a member or a parameter and its name; whether the first was at the start.
    fn blank_modifiers(&mut self, start: u32, name: Span) -> bool {
        let mut rest = self.between(start, name.start);
        let mut at = start as usize;
        let mut is_first = false;
        while let Some(letter) = rest.chars().next() {
            let skipped = comment(rest).unwrap_or_else(|| {
                let word = rest.find(|c: char| !is_word(c)).unwrap_or(rest.len());
                word.max(letter.len_utf8())
            });
            if MODIFIERS.contains(&&rest[..skipped]) {
                self.edits.blank(at..at + skipped);
                is_first |= at == start as usize;
            }
            at += skipped;
            rest = &rest[skipped..];
        }
        is_first
    }

    /// The same for a class member, which then must not be read as going on from the one before.
    fn blank_member_modifiers(&mut self, member: Span, key: Span) {
        if self.blank_modifiers(member.start, key) {
            self.edits.put(member.start as usize, ';');
        }
    }

    /// Blanks one of a list of names, with the comma behind it.
    fn blank_listed(&mut self, span: Span) {
        self.blank(span.start, span.end);
        let end = u32::try_from(self.text.len()).unwrap_or(u32::MAX);
        if let Some(comma) = self.find(',', span.end, end)
            && self.between(span.end, comma).trim().is_empty()
        {
            self.blank(comma, comma + 1);
        }
    }

    /// `constructor(private name: string)`: makes the property in the constructor's first line.
    fn parameter_properties(&mut self, constructor: &Function<'_>) {
        let properties = constructor.params.items.iter().filter(|parameter| {
            parameter.accessibility.is_some() || parameter.readonly || parameter.r#override
        });
        for parameter in properties {
            let name = parameter.pattern.get_identifier_name();
            let (Some(name), Some(body)) = (name, &constructor.body) else {
                continue;
            };
            self.blank_modifiers(parameter.span.start, parameter.pattern.span());
            self.edits.insert(
                body.span.start as usize + 1,
                &format!("this.{name}={name};"),
            );
        }
    }
}

/// The length of a comment that `text` begins with.
fn comment(text: &str) -> Option<usize> {
    let end = |found: Option<usize>| Some(found.unwrap_or(text.len()));
    if text.starts_with("//") {
        end(text.find('\n'))
    } else if text.starts_with("/*") {
        end(text.find("*/").map(|at| at + 2))
    } else {
        None
    }
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_' || letter == '$'
}

/// Whether nothing is left of a statement without its types.
fn is_type_alone(statement: &Statement<'_>) -> bool {
    match statement {
        Statement::ImportDeclaration(import) => import.import_kind.is_type(),
        Statement::ExportAllDeclaration(export) => export.export_kind.is_type(),
        Statement::ExportNamedDeclaration(export) => export.export_kind.is_type(),
        Statement::ExportFromDeclaration(export) => export.export_kind.is_type(),
        Statement::ExportDeclaration(export) => is_declared_type(&export.declaration),
        Statement::ExportDefaultDeclaration(export) => match &export.declaration {
            ExportDefaultDeclarationKind::TSInterfaceDeclaration(_) => true,
            ExportDefaultDeclarationKind::FunctionDeclaration(function) => function.body.is_none(),
            _ => false,
        },
        statement => statement.as_declaration().is_some_and(is_declared_type),
    }
}

fn is_declared_type(declaration: &Declaration<'_>) -> bool {
    match declaration {
        Declaration::TSTypeAliasDeclaration(_)
        | Declaration::TSInterfaceDeclaration(_)
        | Declaration::TSGlobalDeclaration(_)
        | Declaration::TSExternalModuleDeclaration(_) => true,
        Declaration::VariableDeclaration(variable) => variable.declare,
        Declaration::FunctionDeclaration(function) => function.declare || function.body.is_none(),
        Declaration::ClassDeclaration(class) => class.declare,
        Declaration::TSEnumDeclaration(of) => of.declare,
        Declaration::TSNamespaceDeclaration(of) => of.declare,
        Declaration::TSImportEqualsDeclaration(import) => import.import_kind.is_type(),
    }
}

/// Whether a class member is there for the type checker alone.
fn is_type_member(element: &ClassElement<'_>) -> bool {
    match element {
        ClassElement::TSIndexSignature(_) => true,
        ClassElement::MethodDefinition(method) => {
            method.value.body.is_none()
                || method.r#type == MethodDefinitionType::TSAbstractMethodDefinition
        }
        ClassElement::PropertyDefinition(property) => {
            property.declare
                || property.r#type == PropertyDefinitionType::TSAbstractPropertyDefinition
        }
        _ => false,
    }
}

impl<'a> Visit<'a> for Visitor<'_> {
    fn visit_statement(&mut self, statement: &Statement<'a>) {
        let span = statement.span();
        if is_type_alone(statement) {
            self.blank_whole(span);
            return;
        }
        walk::walk_statement(self, statement);
        self.edits.end_statement(span.end as usize);
    }

    fn visit_class_element(&mut self, element: &ClassElement<'a>) {
        let span = element.span();
        if is_type_member(element) {
            self.blank_whole(span);
            return;
        }
        walk::walk_class_element(self, element);
        self.edits.end_statement(span.end as usize);
    }

    fn visit_class(&mut self, class: &Class<'a>) {
        if class.r#abstract {
            let start = class.span.start;
            let at = self.between(start, class.body.span.start).find("abstract");
            if let Some(at) = at.and_then(|at| u32::try_from(at).ok()) {
                self.blank(start + at, start + at + 8);
            }
        }
        if let Some(first) = class.implements.first() {
            let start = class.span.start;
            let before = self.between(start, first.span.start);
            if let Some(at) = before
                .rfind("implements")
                .and_then(|at| u32::try_from(at).ok())
            {
                self.blank(start + at, class.body.span.start);
            }
        }
        let constructor = class.body.body.iter().find_map(|element| match element {
            ClassElement::MethodDefinition(method) if method.kind.is_constructor() => {
                method.value.body.is_some().then_some(&method.value)
            }
            _ => None,
        });
        if let (Some(constructor), None) = (constructor, &class.heritage) {
            self.parameter_properties(constructor);
        } else if let Some(constructor) = constructor {
            let is_property = |parameter: &&FormalParameter<'_>| {
                parameter.accessibility.is_some() || parameter.readonly
            };
            if let Some(parameter) = constructor.params.items.iter().find(is_property) {
                let why = "a parameter of a derived class cannot declare a property here: assign it after `super()`";
                self.refuse(parameter.span, why);
            }
        }
        walk::walk_class(self, class);
    }

    fn visit_method_definition(&mut self, method: &MethodDefinition<'a>) {
        self.blank_member_modifiers(method.span, method.key.span());
        if method.optional {
            self.blank_mark('?', method.key.span().end, method.value.params.span.start);
        }
        walk::walk_method_definition(self, method);
    }

    fn visit_property_definition(&mut self, property: &PropertyDefinition<'a>) {
        let key = property.key.span();
        self.blank_member_modifiers(property.span, key);
        for (is_there, mark) in [(property.optional, '?'), (property.definite, '!')] {
            if is_there {
                self.blank_mark(mark, key.end, property.span.end);
            }
        }
        walk::walk_property_definition(self, property);
    }

    fn visit_variable_declarator(&mut self, declarator: &VariableDeclarator<'a>) {
        if declarator.definite {
            self.blank_mark('!', declarator.id.span().end, declarator.span.end);
        }
        walk::walk_variable_declarator(self, declarator);
    }

    fn visit_formal_parameter(&mut self, parameter: &FormalParameter<'a>) {
        if parameter.optional {
            let end = u32::try_from(self.text.len()).unwrap_or(u32::MAX);
            self.blank_mark('?', parameter.pattern.span().end, end);
        }
        walk::walk_formal_parameter(self, parameter);
    }

    fn visit_ts_this_parameter(&mut self, parameter: &TSThisParameter<'a>) {
        self.blank_listed(parameter.span);
    }

    fn visit_arrow_function_expression(&mut self, arrow: &ArrowFunctionExpression<'a>) {
        walk::walk_arrow_function_expression(self, arrow);
        let params = arrow.params.span;
        // Parentheses move over a line that would otherwise end between them and what they belong to.
        if let Some(generics) = &arrow.type_parameters
            && self
                .between(generics.span.start, params.start)
                .contains('\n')
        {
            self.blank(params.start, params.start + 1);
            self.edits.put(generics.span.start as usize, '(');
        }
        if let Some(returns) = &arrow.return_type
            && self.between(params.end, returns.span.end).contains('\n')
        {
            self.blank(params.end - 1, params.end);
            let last = self
                .between(params.end, returns.span.end)
                .chars()
                .next_back();
            let length = last.map_or(1, char::len_utf8);
            self.edits.put(returns.span.end as usize - length, ')');
        }
    }

    fn visit_ts_type_annotation(&mut self, annotation: &TSTypeAnnotation<'a>) {
        self.blank(annotation.span.start, annotation.span.end);
    }

    fn visit_ts_type_parameter_declaration(&mut self, of: &TSTypeParameterDeclaration<'a>) {
        self.blank(of.span.start, of.span.end);
    }

    fn visit_ts_type_parameter_instantiation(&mut self, of: &TSTypeParameterInstantiation<'a>) {
        self.blank(of.span.start, of.span.end);
    }

    fn visit_ts_as_expression(&mut self, of: &TSAsExpression<'a>) {
        self.visit_expression(&of.expression);
        self.blank(of.expression.span().end, of.span.end);
    }

    fn visit_ts_satisfies_expression(&mut self, of: &TSSatisfiesExpression<'a>) {
        self.visit_expression(&of.expression);
        self.blank(of.expression.span().end, of.span.end);
    }

    fn visit_ts_non_null_expression(&mut self, of: &TSNonNullExpression<'a>) {
        self.visit_expression(&of.expression);
        self.blank(of.expression.span().end, of.span.end);
    }

    fn visit_ts_instantiation_expression(&mut self, of: &TSInstantiationExpression<'a>) {
        self.visit_expression(&of.expression);
        self.blank(of.expression.span().end, of.span.end);
    }

    fn visit_ts_type_assertion(&mut self, of: &TSTypeAssertion<'a>) {
        let inner = of.expression.span();
        // At the start of a statement or an arrow's body these would be read as something else.
        let begins = |word| self.text[inner.start as usize..].starts_with(word);
        let is_plain = !["{", "function", "class", "let"].into_iter().any(begins);
        if is_plain && !self.between(of.span.start, inner.start).contains('\n') {
            self.blank(of.span.start, inner.start);
        } else {
            self.refuse(
                of.span,
                "this type cannot be taken out where it stands: write `… as T`",
            );
        }
        self.visit_expression(&of.expression);
    }

    fn visit_import_specifier(&mut self, specifier: &ImportSpecifier<'a>) {
        if specifier.import_kind.is_type() {
            self.blank_listed(specifier.span);
        }
    }

    fn visit_export_specifier(&mut self, specifier: &ExportSpecifier<'a>) {
        if specifier.export_kind.is_type() {
            self.blank_listed(specifier.span);
        }
    }

    fn visit_decorator(&mut self, decorator: &Decorator<'a>) {
        self.refuse(decorator.span, "decorators are not taken");
    }

    fn visit_ts_enum_declaration(&mut self, of: &TSEnumDeclaration<'a>) {
        let why = "an enum is more than a type: write a `const` object, or a union of literals";
        self.refuse(of.span, why);
    }

    fn visit_ts_namespace_declaration(&mut self, of: &TSNamespaceDeclaration<'a>) {
        self.refuse(
            of.span,
            "a namespace is more than a type: write an object or a module",
        );
    }

    fn visit_ts_import_equals_declaration(&mut self, of: &TSImportEqualsDeclaration<'a>) {
        self.refuse(of.span, "`import … =` is more than a type: write `const`");
    }

    fn visit_ts_export_assignment(&mut self, of: &TSExportAssignment<'a>) {
        self.refuse(of.span, "`export =` is more than a type: write `export`");
    }
}
