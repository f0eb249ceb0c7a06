#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace deskbell {

/// What a caller may branch on. The words for people are made from `code` by src/words.
enum class ErrorKind { NotFound, Busy, Rejected, NotAllowed, Temporary, Corrupt, Unexpected };

/// An error as a value. `code` names the sentence ("bad_days", "newer_schema" …) for words::sentence(Error);
/// `detail` is the part at fault ("x" in "21, x, 7"); `field` the input it stands in (CLI option or JSON key), may be empty.
struct Error {
    ErrorKind kind = ErrorKind::Unexpected;
    QString code;
    QString detail;
    QString field;
};

template <typename T = void> using Result = tl::expected<T, Error>;
using Failure = tl::unexpected<Error>;

[[nodiscard]] inline Failure failure(ErrorKind kind, const QString &code, const QString &detail = {}, const QString &field = {})
{
    return Failure(Error{kind, code, detail, field});
}

} // namespace deskbell
