//! The examples of a statement: fenced blocks with the info string `example`.

use kata_core::Value;

/// The info string of an example's fence.
pub(crate) const FENCE: &str = "```example";

/// One example of a statement.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// The line of its opening fence, from 1.
    pub line: usize,
    /// The arguments by name, in the order they are written.
    pub arguments: Vec<(String, Value)>,
    /// The answer.
    pub answer: Value,
}

/// An example that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{line}: {message}")]
pub struct ExampleError {
    /// The line in the statement, from 1.
    pub line: usize,
    /// What is wrong and what is accepted.
    pub message: String,
}

/// The examples of `statement`, in order. Within a block each line is `name = JSON`, the last one `answer = JSON`.
pub fn examples(statement: &str) -> Result<Vec<Example>, ExampleError> {
    let mut examples = Vec::new();
    let mut lines = statement.lines().zip(1..);
    while let Some((text, line)) = lines.next() {
        if text.trim_end() != FENCE {
            continue;
        }
        let mut bindings = Vec::new();
        loop {
            match lines.next() {
                None => return Err(error(line, "the example is not closed with ```")),
                Some((text, _)) if text.trim_end() == "```" => break,
                Some((text, line)) => bindings.push(binding(text, line)?),
            }
        }
        match bindings.pop() {
            Some((name, answer)) if name == "answer" => examples.push(Example {
                line,
                arguments: bindings,
                answer,
            }),
            _ => {
                return Err(error(
                    line,
                    "the example does not end with a line `answer = …`",
                ));
            }
        }
    }
    Ok(examples)
}

fn binding(text: &str, line: usize) -> Result<(String, Value), ExampleError> {
    let (name, json) = text
        .split_once('=')
        .ok_or_else(|| error(line, "a line of an example is `name = JSON`"))?;
    let name = name.trim();
    let value = serde_json::from_str(json.trim())
        .map_err(|cause| error(line, &format!("`{name}` is not a JSON value: {cause}")))?;
    Ok((name.to_owned(), value))
}

fn error(line: usize, message: &str) -> ExampleError {
    ExampleError {
        line,
        message: message.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_are_read_in_order_with_their_lines() {
        let text = "# T\n\n```example\na = [1, 2]\nk = \"x = y\"\nanswer = true\n```\n\n```rust\nlet a = 1;\n```\n\
                    ```example\na = []\nk = \"\"\nanswer = false\n```\n";
        let read = examples(text).unwrap();
        assert_eq!(read.len(), 2);
        assert_eq!(read[0].line, 3);
        assert_eq!(
            read[0].arguments[1],
            ("k".to_owned(), Value::String("x = y".to_owned()))
        );
        assert_eq!(read[1].answer, Value::Bool(false));
    }

    #[test]
    fn a_broken_example_is_told_with_its_line() {
        let error = |text: &str| examples(text).unwrap_err().to_string();
        assert_eq!(
            error("```example\nanswer = 1\n"),
            "1: the example is not closed with ```"
        );
        assert_eq!(
            error("\n```example\na = 1\n```\n"),
            "2: the example does not end with a line `answer = …`"
        );
        assert_eq!(
            error("```example\na: 1\n```\n"),
            "2: a line of an example is `name = JSON`"
        );
        assert_eq!(
            error("```example\na = nope\nanswer = 1\n```\n"),
            "2: `a` is not a JSON value: expected ident at line 1 column 2"
        );
    }
}
