#pragma once

#include "channels/smtp/smtp_channel.h"
#include "support/certificates.h"
#include "support/scripted_smtp_server.h"
#include "support/wait.h"

#include <QTest>
#include <map>
#include <memory>

namespace deskbell::test {

using namespace Qt::StringLiterals;

/// Secrets in memory, answering in a later turn as the real ones do.
class MemorySecrets : public SecretStore {
public:
    std::map<QString, QString> secrets;
    int reads = 0;
    std::optional<Error> error;

    void read(const QString &key, const std::function<void(Result<QString>)> &answer) override
    {
        ++reads;
        const auto found = secrets.find(key);
        const Result<QString> result = error ? Result<QString>(Failure(*error))
            : found == secrets.end()         ? Result<QString>(failure(ErrorKind::NotFound, u"no_password"_s))
                                             : Result<QString>(found->second);
        QMetaObject::invokeMethod(&m_context, [answer, result] { answer(result); }, Qt::QueuedConnection);
    }
    void write(const QString &, const QString &, const std::function<void(Result<>)> &answer) override { answer({}); }
    void remove(const QString &, const std::function<void(Result<>)> &answer) override { answer({}); }

private:
    QObject m_context;
};

inline Parcel parcel(qint64 id = 1)
{
    Parcel p;
    p.message = {id};
    p.fence = 7;
    p.from = u"desk@office.test"_s;
    p.fromName = u"Agencja Bałtyk"_s;
    p.to = u"jan@remote.test"_s;
    p.toName = u"Kowalski, Jan"_s;
    p.subject = u"Polisa wygasa"_s;
    p.text = u"Dzień dobry,\n.kropka na początku\nżółć\n"_s;
    p.messageId = u"m%1.5f0c@office.test"_s.arg(id);
    p.envid = u"0123456789abcdef0123456789abcdef"_s;
    p.deskbellId = u"db-%1"_s.arg(id);
    p.at = {1'797'231'600'000};
    p.zone = u"Europe/Warsaw"_s;
    return p;
}

/// A channel against a scripted server, in one event loop. Plain on loopback unless `settings` is changed before the first send.
class SmtpBench {
public:
    explicit SmtpBench(const SmtpScript &script = SmtpScript()) : server(script)
    {
        settings.host = u"127.0.0.1"_s;
        settings.port = server.serverPort();
        settings.security = SmtpSecurity::Plain;
        durations.command = std::chrono::milliseconds(300);
        durations.dot = std::chrono::milliseconds(300);
        durations.connect = std::chrono::milliseconds(2000);
        durations.quit = std::chrono::milliseconds(200);
    }

    void logsIn()
    {
        settings.user = QString::fromUtf8(server.script.user);
        settings.secretKey = u"smtp"_s;
        secrets.secrets[u"smtp"_s] = QString::fromUtf8(server.script.password);
    }

    SmtpChannel &channel()
    {
        if (!m_channel)
            m_channel = std::make_unique<SmtpChannel>(settings, secrets, durations);
        return *m_channel;
    }

    /// Sends and waits for the end; a second end or an end inside submit() shows in `ends`.
    Outcome send(const Parcel &what = parcel())
    {
        const int before = ends;
        channel().submit(what, gate, [this](MessageId id, qint64 fence, const Outcome &outcome) {
            ++ends;
            endedId = id;
            endedFence = fence;
            last = outcome;
        });
        endedEarly = ends != before;
        if (!waitFor([&] { return ends > before; }))
            qWarning("the parcel did not end");
        return last;
    }

    [[nodiscard]] QByteArrayList verbs() const
    {
        QByteArrayList all;
        for (const QByteArray &command : server.commands)
            all << command.split(' ').first();
        return all;
    }

    ScriptedSmtpServer server;
    MemorySecrets secrets;
    SmtpSettings settings;
    SmtpDurations durations;
    int gates = 0;
    bool gateOpen = true;
    std::function<void()> atGate;
    Gate gate = [this](MessageId, qint64, const std::function<void(bool)> &answer) {
        ++gates;
        if (atGate)
            atGate();
        // In a later turn, as a database would.
        QMetaObject::invokeMethod(&m_context, [this, answer] { answer(gateOpen); }, Qt::QueuedConnection);
    };
    int ends = 0;
    bool endedEarly = false;
    MessageId endedId;
    qint64 endedFence = 0;
    Outcome last;

private:
    QObject m_context;
    std::unique_ptr<SmtpChannel> m_channel;
};

} // namespace deskbell::test

namespace QTest {
template <> inline char *toString(const deskbell::OutcomeKind &kind) { return qstrdup(deskbell::code(kind).latin1()); }
}
