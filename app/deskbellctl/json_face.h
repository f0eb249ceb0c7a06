#pragma once

#include "domain/reminding/decision.h"
#include "domain/values/client.h"
#include "domain/values/log_entry.h"
#include "domain/values/matter.h"
#include "domain/values/message.h"
#include "domain/values/office.h"
#include "domain/values/rule.h"
#include "queries/reader.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

namespace deskbell::ctl {

/// Values as CLI.md's JSON objects: instants with the office zone's offset, days YYYY-MM-DD, absent things null.
class JsonFace {
public:
    JsonFace(const QTimeZone &zone, const QString &language) : m_zone(zone), m_language(language) {}

    [[nodiscard]] QJsonObject office(const Office &office) const;
    [[nodiscard]] QJsonObject copy(const Lineage &lineage) const;
    [[nodiscard]] QJsonObject client(const Client &client) const;
    [[nodiscard]] QJsonObject matter(const Matter &matter) const;
    [[nodiscard]] QJsonObject matterType(const MatterType &type) const;
    [[nodiscard]] QJsonObject rule(const Rule &rule) const;
    [[nodiscard]] QJsonObject decision(const Decision &decision) const;
    [[nodiscard]] QJsonArray decisions(const std::vector<Decision> &decisions) const;
    [[nodiscard]] QJsonObject message(const Message &message) const;
    /// The hand-overs of a message, oldest first, with the server's own words.
    [[nodiscard]] QJsonArray history(const Message &message) const;
    [[nodiscard]] QJsonObject logEntry(const LogEntry &entry) const;
    [[nodiscard]] QJsonObject channel(const ChannelSettings &settings) const;
    [[nodiscard]] QJsonObject suppression(const Suppression &suppression) const;
    [[nodiscard]] QJsonObject templateText(const Template &text) const;
    [[nodiscard]] QJsonObject worker(const WorkerStatus &status, std::optional<Instant> next) const;

    [[nodiscard]] QJsonValue instant(std::optional<Instant> at) const;
    [[nodiscard]] static QJsonValue day(QDate day);
    [[nodiscard]] static QJsonValue text(const QString &text); ///< empty: null

private:
    QTimeZone m_zone;
    QString m_language;
};

} // namespace deskbell::ctl
