//! Our own scripts and the glue of wasm-bindgen, without their comments.

use crate::project::Project;
use anyhow::Result;

/// A script of `app/web/scripts`.
pub fn read(project: &Project, name: &str) -> Result<String> {
    let text = super::read(&project.path("app/web/scripts").join(name))?;
    Ok(without_comments(&text))
}

/// Leaves out lines that hold only a comment, and indentation. No script of ours, nor the generator, writes a
/// string or a template over several lines, so that a line can be judged by how it begins.
pub fn without_comments(script: &str) -> String {
    let mut in_comment = false;
    let mut out = String::with_capacity(script.len());
    for line in script.lines().map(str::trim) {
        in_comment |= line.starts_with("/*");
        if !in_comment && !line.is_empty() && !line.starts_with("//") {
            out.push_str(line);
            out.push('\n');
        }
        if in_comment && line.ends_with("*/") {
            in_comment = false;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_comments_leave_a_script() {
        let script = "/* @ts-self-types=\"./x.d.ts\" */\nimport a from 'b';\n/**\n * @param {number} a\n */\n  function f(a) {\n    // why\n    return 'http://x';\n  }\n";
        let expected = "import a from 'b';\nfunction f(a) {\nreturn 'http://x';\n}\n";
        assert_eq!(without_comments(script), expected);
    }
}
