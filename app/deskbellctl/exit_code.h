#pragma once

#include "domain/values/result.h"

#include <QJsonObject>
#include <functional>

namespace deskbell::ctl {

/// How the program ends; scripts depend on these numbers.
enum class Exit { Ok = 0, Unexpected = 1, Usage = 2, Partly = 3, NotFound = 4, Busy = 5, Rejected = 6, NotAllowed = 7, Temporary = 8, Interrupted = 130 };

/// The command line itself is wrong: `usage`, or one of its finer codes `usage_…`.
inline const QString usageCode = QStringLiteral("usage");

[[nodiscard]] Exit exitFor(const Error &error);
/// `error.code` on the wire: the reason code when the check chain refused, else the word of the kind.
[[nodiscard]] QString wireCode(const Error &error);

/// An error on its way to main(); never leaves this program's own code.
struct Refusal {
    Error error;
    QString message = {}; ///< said instead of the error's own sentence
    std::function<QString(const QString &language)> next = {}; ///< says what to do instead of the error's own next step
    QJsonObject facts = {}; ///< what is known of it beside the words, under `error.refusal`
};

template <typename T> T must(Result<T> &&result)
{
    if (!result)
        throw Refusal{result.error()};
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

[[noreturn]] inline void refuse(ErrorKind kind, const QString &code, const QString &detail = {}, const QString &field = {})
{
    throw Refusal{Error{kind, code, detail, field}};
}

} // namespace deskbell::ctl
