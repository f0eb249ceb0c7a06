#pragma once

#include <QString>

namespace deskbell::words {

/// The mail with which an office tests its account, to itself.
struct TestMailText {
    QString subject, body;
};
[[nodiscard]] TestMailText testMail(const QString &officeName, const QString &language);
/// The subject of a sample: nobody should take it for what a client got.
[[nodiscard]] QString sampleSubject(const QString &subject, const QString &language);

} // namespace deskbell::words
