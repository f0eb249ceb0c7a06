#pragma once

#include "app/deskbellctl/exit_code.h"

namespace CLI {
class App;
class ParseError;
}

namespace deskbell::ctl {

/// What is wrong with a command line the library could not read: which word, of which option, and which words there are instead.
[[nodiscard]] Refusal blame(const CLI::App &root, const CLI::ParseError &error);
/// The innermost noun or verb that was understood.
[[nodiscard]] const CLI::App &deepest(const CLI::App &root);

/// "--reason" and "reason" both name the field "reason".
[[nodiscard]] QString fieldOf(const QString &name);

} // namespace deskbell::ctl
