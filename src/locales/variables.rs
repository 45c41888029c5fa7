//! The variables and references that a message uses.

use fluent_syntax::ast::{self, CallArguments, Expression, InlineExpression, Message, Pattern, PatternElement};

/// What an expression names.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Use<'c> {
    /// A variable.
    Variable(&'c str),
    /// A variable that is selected by, with the keys of its variants.
    Select(&'c str, &'c [ast::Variant<&'c str>]),
    /// A term, with the arguments of its call.
    Term(&'c str, Option<&'c CallArguments<&'c str>>),
}

/// The variables that `message` and its attributes use, in order, some more than once.
pub(super) fn of_message<'c>(message: &'c Message<&'c str>) -> Vec<&'c str> {
    let patterns = message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
    patterns.flat_map(of_pattern).collect()
}

/// The variables that `pattern` uses, in order, some more than once.
pub(super) fn of_pattern<'c>(pattern: &'c Pattern<&'c str>) -> Vec<&'c str> {
    let mut found = Vec::new();
    walk(pattern, &mut |used| {
        if let Use::Variable(name) = used {
            found.push(name);
        }
    });
    found
}

/// Tell `visit` everything that `pattern` names, in order.
pub(super) fn walk<'c>(pattern: &'c Pattern<&'c str>, visit: &mut dyn FnMut(Use<'c>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, visit);
        }
    }
}

fn walk_expression<'c>(expression: &'c Expression<&'c str>, visit: &mut dyn FnMut(Use<'c>)) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, visit),
        Expression::Select { selector, variants } => {
            walk_inline(selector, visit);
            if let InlineExpression::VariableReference { id } = selector {
                visit(Use::Select(id.name, variants));
            }
            for variant in variants {
                walk(&variant.value, visit);
            }
        }
    }
}

fn walk_inline<'c>(inline: &'c InlineExpression<&'c str>, visit: &mut dyn FnMut(Use<'c>)) {
    let arguments = match inline {
        InlineExpression::VariableReference { id } => return visit(Use::Variable(id.name)),
        InlineExpression::Placeable { expression } => return walk_expression(expression, visit),
        InlineExpression::TermReference { id, arguments, .. } => {
            visit(Use::Term(id.name, arguments.as_ref()));
            arguments.as_ref()
        }
        InlineExpression::FunctionReference { arguments, .. } => Some(arguments),
        _ => None,
    };
    if let Some(argument) = arguments {
        argument.positional.iter().for_each(|value| walk_inline(value, visit));
        argument.named.iter().for_each(|named| walk_inline(&named.value, visit));
    }
}
