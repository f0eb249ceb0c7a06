#pragma once

#include "app/deskbellctl/answer.h"
#include "app/deskbellctl/exit_code.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace deskbell::ctl {

/// How a run ends: its data on stdout, its words on stderr, or with --json one object on stdout and nothing else. Both give the exit code.
class Output {
public:
    /// `language`: of what is said before there is an office to ask.
    Output(bool json, QString language) : m_json(json), m_language(std::move(language)) {}
    [[nodiscard]] int answer(const Answer &answer) const;
    [[nodiscard]] int refuse(const Refusal &refusal, const QString &language) const;
    /// What is written instead when the run is interrupted; empty without --json.
    [[nodiscard]] QByteArray interrupted() const;

private:
    bool m_json;
    QString m_language;
};

} // namespace deskbell::ctl
