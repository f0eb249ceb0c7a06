#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QMap>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <vector>

namespace deskbell::test {

/// Where a script may interfere. Tls: STARTTLS or the implicit handshake; Body: the first bytes after 354; Dot: the end of the message.
enum class Phase { Connect, Ehlo, StartTls, Auth, Mail, Rcpt, Data, Body, Dot, Rset, Quit };

/// What the server does there instead of the ordinary answer.
struct Act {
    enum Kind {
        Reply,           ///< `text` (complete lines without the last CR LF)
        Close,           ///< FIN
        Reset,           ///< RST
        Silence,         ///< nothing, for ever
        Garbage,         ///< bytes that are no SMTP reply
        HalfReply,       ///< the beginning of a good reply, then FIN
        LongLine,        ///< an over-long line that never ends
        Raw,             ///< `text` as it stands, then nothing more
        Endless,         ///< `text` again and again for as long as anybody listens
        Drip,            ///< the ordinary answer, a byte at a time, too slow to come to its end
        AcceptThenClose, ///< at Dot: the message is taken (recorded), FIN instead of 250
        AcceptThenReset, ///< at Dot: the message is taken (recorded), RST instead of 250
        AcceptThenSilence
    };
    Kind kind = Reply;
    QByteArray text;
};

/// What the server is like.
struct SmtpScript {
    bool startTls = true;
    bool implicitTls = false;
    bool pipelining = true;
    bool dsn = true;
    bool dsnOnlyAfterAuth = false;
    bool smtpUtf8 = true;
    qint64 size = 10'000'000;
    QByteArray auth = "PLAIN LOGIN"; ///< empty: no AUTH
    bool authBeforeTls = false;      ///< offers AUTH on a connection in the clear, too
    QByteArray user = "desk@office.test";
    QByteArray password = "s3cret żółć";
    QByteArrayList extraCapabilities;
    QByteArray afterStartTls; ///< plain bytes sent together with the 220 of STARTTLS (injection)
    int replyChunk = 0;       ///< > 0: replies leave in pieces of so many bytes, each in its own turn of the event loop
    bool oldTls = false;   ///< speaks TLS 1.1 at most
    QSslCertificate certificate{};
    QSslKey key;
    QList<QSslCertificate> chain;
};

/// A message whose end was seen and answered with 250, or taken in silence.
struct AcceptedMail {
    QByteArray from;           ///< without <>
    QByteArray fromParameters; ///< "RET=HDRS ENVID=…"
    QByteArray to;
    QByteArray toParameters;
    QByteArray data;           ///< dot-unstuffed, CR LF kept
    QByteArray raw;            ///< as on the wire, without the final dot
    bool encrypted = false;
    bool authenticated = false;
};

/// An SMTP server on 127.0.0.1 that lives on the test's own event loop and misbehaves on demand.
class ScriptedSmtpServer : public QTcpServer {
public:
    explicit ScriptedSmtpServer(SmtpScript like = SmtpScript());
    ~ScriptedSmtpServer() override;

    /// The next `times` arrivals at `phase` end in `act` (negative: all of them).
    void on(Phase phase, Act act, int times = 1);
    void on(Phase phase, Act::Kind kind, int times = 1) { on(phase, Act{kind, {}}, times); }
    void on(Phase phase, const char *reply, int times = 1) { on(phase, Act{Act::Reply, reply}, times); }
    /// Breaks every connection now.
    void dropAll(bool reset = false);
    /// Bytes out of turn to every connection.
    void sendToAll(const QByteArray &bytes);

    SmtpScript script;
    std::vector<AcceptedMail> accepted;
    QByteArrayList commands;   ///< every command line seen; AUTH secrets replaced by ***
    QByteArrayList writes;     ///< every chunk as it was read after EHLO: shows what was pipelined
    int connections = 0;
    int open = 0;

    /// For the dialogue: takes the act planned for `phase`, if any.
    bool take(Phase phase, Act &act);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Planned {
        Act act;
        int times;
    };
    QMap<Phase, QList<Planned>> m_plan;
};

} // namespace deskbell::test
