#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/present.h"
#include "ui/widgets/cell.h"

#include <QCoreApplication>
#include <optional>
#include <vector>

namespace deskbell::ui {

/// A certificate that the server showed and nobody here trusts yet, ready to be read.
struct ShownCertificate {
    QString fingerprint, subject, issuer, names, validity;
    bool changed = false; ///< another one was trusted before
};

/// What a test of the mail account showed, in words, and at which field what went wrong belongs.
class TestVerdict {
    Q_DECLARE_TR_FUNCTIONS(deskbell::ui::TestVerdict)

public:
    static TestVerdict of(const ErrandEnd &ended, const Present &present);

    struct Line {
        Tone tone = Tone::Normal;
        QString icon, text;
    };
    bool works = false;
    std::vector<Line> lines;      ///< what was reached, in the order of the dialogue
    QString field, message;       ///< why not, when it does not work; no field: it belongs to none
    std::optional<ShownCertificate> certificate;

private:
    void good(const QString &text) { lines.push_back({Tone::Good, QStringLiteral("check"), text}); }
    void plain(const QString &text) { lines.push_back({Tone::Dim, QStringLiteral("dash"), text}); }
    void reached(const QJsonObject &seen);
};

} // namespace deskbell::ui
