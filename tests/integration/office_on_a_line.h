#pragma once

#include "channels/smtp_bench.h"
#include "engine/sending/recorder.h"
#include "store/query.h"
#include "tests/engine/worked_office.h"
#include "words/words.h"

#include <QJsonDocument>

namespace deskbell::test {

/// Holds back the question whether the dot may leave, so that what happens in the body happens before it.
class HeldGate : public Channel {
public:
    explicit HeldGate(std::unique_ptr<Channel> inner) : m_inner(std::move(inner)) {}
    int room() const override { return m_inner->room(); }
    void submit(const Parcel &parcel, const Gate &, const Ended &ended) override
    {
        m_inner->submit(parcel, [](MessageId, qint64, const std::function<void(bool)> &) {}, ended);
    }
    void close(const std::function<void()> &closed) override { m_inner->close(closed); }

private:
    std::unique_ptr<Channel> m_inner;
};

/// A whole office, its real worker and the real way out, with a scripted server at the other end. The server knows what it took.
struct OfficeOnALine {
    explicit OfficeOnALine(const SmtpScript &script = {}) : server(script)
    {
        settings.host = QStringLiteral("localhost");
        settings.port = server.serverPort();
        settings.security = SmtpSecurity::Plain;
        patient();
        office.worker = std::make_unique<Worker>(*office.database, office.clock, [this](const ChannelSettings &) { return channel(); },
                                                 Worker::Identity{QUuid::createUuid().toString(), 1, QStringLiteral("test")});
    }

    void logsIn(const Certificates &certificates)
    {
        settings.security = SmtpSecurity::StartTls;
        settings.caFile = certificates.caFile();
        settings.user = QString::fromUtf8(server.script.user);
        settings.secretKey = QStringLiteral("smtp");
        secrets.secrets[QStringLiteral("smtp")] = QString::fromUtf8(server.script.password);
    }
    void patient() { durations = {std::chrono::seconds(20), std::chrono::seconds(20), std::chrono::seconds(20), std::chrono::seconds(60), std::chrono::milliseconds(200)}; }
    /// As if the minutes of RFC 5321 were over soon.
    void impatient()
    {
        using std::chrono::milliseconds;
        durations = {milliseconds(250), milliseconds(250), milliseconds(250), std::chrono::seconds(60), milliseconds(200)};
    }
    std::unique_ptr<Channel> channel()
    {
        auto smtp = std::make_unique<SmtpChannel>(settings, secrets, durations);
        if (holdGate)
            return std::make_unique<HeldGate>(std::move(smtp));
        return smtp;
    }
    /// The channel is made anew, as after a restart; nothing else changes.
    void restart()
    {
        office.worker.reset();
        office.worker = std::make_unique<Worker>(*office.database, office.clock, [this](const ChannelSettings &) { return channel(); },
                                                 Worker::Identity{QUuid::createUuid().toString(), 1, QStringLiteral("test")});
    }

    /// The first message of the office, with its attempts.
    Message message()
    {
        const auto all = office.messages();
        return all.empty() ? Message{} : worked::must(office.reader->message(all.back().id)).message;
    }
    Attempt lastAttempt()
    {
        const Message found = message();
        return found.attempts.empty() ? Attempt{} : found.attempts.back();
    }
    /// The newest entry of these kinds, of a client or of the office.
    LogEntry entry(const QStringList &kinds)
    {
        store::Query query = office.database->query("test.activity", QStringLiteral("SELECT kind, parameters FROM activity ORDER BY seq DESC"));
        LogEntry found;
        if (!query.run())
            return found;
        while (query.next() && found.kind.isEmpty())
            if (kinds.contains(query.text(0))) {
                found.kind = query.text(0);
                found.parameters = QJsonDocument::fromJson(query.text(1).toUtf8()).object();
            }
        return found;
    }
    int entries(const QString &kind)
    {
        store::Query query = office.database->query("test.activity", QStringLiteral("SELECT count(*) FROM activity WHERE kind = :kind"));
        query.bind(QStringLiteral(":kind"), QVariant(kind));
        return query.run() && query.next() ? int(query.number(0)) : -1;
    }
    /// How often the server took the message that it took most often.
    int mostCopies() const
    {
        std::map<QByteArray, int> copies;
        int most = 0;
        for (const AcceptedMail &mail : server.accepted) {
            const qsizetype at = mail.data.indexOf("X-Deskbell-Id:");
            most = std::max(most, ++copies[mail.data.mid(at, mail.data.indexOf('\r', at) - at)]);
        }
        return most;
    }

    ScriptedSmtpServer server;
    MemorySecrets secrets;
    SmtpSettings settings;
    SmtpDurations durations;
    bool holdGate = false;
    worked::TestOffice office;
};

} // namespace deskbell::test
