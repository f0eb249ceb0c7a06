#include "support/scripted_smtp_dialogue.h"

#include <QMetaObject>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace deskbell::test {

ScriptedSmtpDialogue::ScriptedSmtpDialogue(ScriptedSmtpServer &server, qintptr descriptor) : QObject(&server), m_server(server)
{
    ++m_server.open;
    connect(&m_socket, &QIODevice::readyRead, this, &ScriptedSmtpDialogue::received);
    connect(&m_socket, &QAbstractSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_socket, &QSslSocket::encrypted, this, [this] {
        if (m_server.script.implicitTls)
            greet();
    });
    m_socket.setSocketDescriptor(descriptor);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (m_server.script.implicitTls) {
        useCertificate();
        m_socket.startServerEncryption();
    } else {
        greet();
    }
}

ScriptedSmtpDialogue::~ScriptedSmtpDialogue()
{
    m_socket.disconnect(this);
    --m_server.open;
}

void ScriptedSmtpDialogue::useCertificate()
{
    m_socket.setLocalCertificateChain(QList<QSslCertificate>{m_server.script.certificate} + m_server.script.chain);
    m_socket.setPrivateKey(m_server.script.key);
    m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (m_server.script.oldTls) {
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        m_socket.setProtocol(QSsl::TlsV1_1);
        QT_WARNING_POP
    }
}

void ScriptedSmtpDialogue::greet()
{
    answer(Phase::Connect, "220 scripted.office.test ESMTP");
}

void ScriptedSmtpDialogue::drop(bool reset)
{
#ifdef Q_OS_UNIX
    if (reset) {
        const linger now{1, 0};
        ::setsockopt(static_cast<int>(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
        m_mute = true;
        m_socket.abort();
        return;
    }
#endif
    m_mute = true;
    m_socket.disconnectFromHost();
}

void ScriptedSmtpDialogue::send(const QByteArray &bytes)
{
    if (m_server.script.replyChunk <= 0) {
        m_socket.write(bytes);
        m_socket.flush();
        return;
    }
    const bool idle = m_outgoing.isEmpty();
    m_outgoing += bytes;
    if (!idle)
        return;
    const auto push = [this](const auto &again) -> void {
        const QByteArray piece = m_outgoing.left(m_server.script.replyChunk);
        m_outgoing.remove(0, piece.size());
        m_socket.write(piece);
        m_socket.flush();
        if (!m_outgoing.isEmpty())
            QMetaObject::invokeMethod(this, [again] { again(again); }, Qt::QueuedConnection);
    };
    push(push);
}

void ScriptedSmtpDialogue::reply(const QByteArray &text)
{
    send(text + "\r\n");
}

void ScriptedSmtpDialogue::repeat(const QByteArray &text)
{
    m_outgoing = text;
    connect(&m_dripping, &QTimer::timeout, this, [this] {
        if (m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() < 1'000'000) // nobody may be reading
            m_socket.write(m_outgoing);
    });
    m_dripping.start(0);
}

void ScriptedSmtpDialogue::drip(const QByteArray &text)
{
    m_outgoing = text;
    connect(&m_dripping, &QTimer::timeout, this, [this] {
        m_socket.write(m_outgoing.left(1));
        m_outgoing.remove(0, 1);
        if (m_outgoing.isEmpty())
            m_dripping.stop();
    });
    m_dripping.start(60);
}

bool ScriptedSmtpDialogue::answer(Phase phase, const QByteArray &usual)
{
    Act act;
    if (!m_server.take(phase, act)) {
        reply(usual);
        return usual.startsWith('2') || usual.startsWith('3');
    }
    return perform(act, usual);
}

bool ScriptedSmtpDialogue::perform(const Act &act, const QByteArray &usual)
{
    switch (act.kind) {
    case Act::Reply:
        reply(act.text);
        return act.text.startsWith('2') || act.text.startsWith('3');
    case Act::Garbage:
        send(QByteArray("\x00\xff\x01HTTP/1.1 502 Bad Gateway\r\n<html>\r\n", 36));
        return false;
    case Act::HalfReply:
        m_socket.write(usual.left(usual.size() / 2));
        m_socket.flush();
        drop(false);
        return false;
    case Act::LongLine:
        m_mute = true;
        send("250-" + QByteArray(200'000, 'x'));
        return false;
    case Act::Raw:
        m_mute = true;
        send(act.text);
        return false;
    case Act::Endless:
        m_mute = true;
        repeat(act.text);
        return false;
    case Act::Drip:
        m_mute = true;
        drip(usual + "\r\n");
        return false;
    case Act::Close:
    case Act::AcceptThenClose:
        drop(false);
        return false;
    case Act::Reset:
    case Act::AcceptThenReset:
        drop(true);
        return false;
    case Act::Silence:
    case Act::AcceptThenSilence:
        m_mute = true;
        return false;
    }
    return false;
}

QByteArray ScriptedSmtpDialogue::capabilities() const
{
    const SmtpScript &like = m_server.script;
    QByteArrayList lines{"scripted.office.test"};
    const bool encrypted = m_socket.isEncrypted();
    if (like.startTls && !encrypted)
        lines << "STARTTLS";
    if (like.pipelining)
        lines << "PIPELINING";
    if (like.dsn && (!like.dsnOnlyAfterAuth || m_authenticated))
        lines << "DSN";
    if (like.smtpUtf8)
        lines << "SMTPUTF8";
    if (like.size > 0)
        lines << "SIZE " + QByteArray::number(like.size);
    lines << "8BITMIME" << "ENHANCEDSTATUSCODES";
    if (!like.auth.isEmpty() && !m_authenticated && (encrypted || like.authBeforeTls))
        lines << "AUTH " + like.auth;
    lines << like.extraCapabilities;
    QByteArray text;
    for (qsizetype i = 0; i < lines.size(); ++i)
        text += QByteArray(i + 1 == lines.size() ? "250 " : "250-") + lines[i] + (i + 1 == lines.size() ? "" : "\r\n");
    return text;
}

void ScriptedSmtpDialogue::received()
{
    const QByteArray bytes = m_socket.readAll();
    if (m_mute)
        return;
    m_server.writes << bytes;
    m_buffer += bytes;
    for (qsizetype end = m_buffer.indexOf('\n'); end >= 0 && !m_mute; end = m_buffer.indexOf('\n')) {
        const QByteArray text = m_buffer.left(end + 1);
        m_buffer.remove(0, end + 1);
        line(text);
    }
}

void ScriptedSmtpDialogue::line(const QByteArray &text)
{
    if (m_inBody) {
        bodyLine(text);
        return;
    }
    const QByteArray stripped = text.endsWith("\r\n") ? text.chopped(2) : text.chopped(1);
    if (m_sasl != Sasl::None) {
        m_server.commands << "***";
        authLine(stripped);
        return;
    }
    const qsizetype space = stripped.indexOf(' ');
    const QByteArray verb = (space < 0 ? stripped : stripped.left(space)).toUpper();
    const QByteArray rest = space < 0 ? QByteArray() : stripped.mid(space + 1);
    m_server.commands << (verb == "AUTH" ? "AUTH " + rest.split(' ').first() : stripped);
    command(verb, rest, stripped);
}

// <address> and what stands behind it.
static void takePath(const QByteArray &rest, QByteArray &address, QByteArray &parameters)
{
    const qsizetype open = rest.indexOf('<');
    const qsizetype close = rest.indexOf('>', open);
    address = rest.mid(open + 1, close - open - 1);
    parameters = rest.mid(close + 1).trimmed();
}

void ScriptedSmtpDialogue::command(const QByteArray &verb, const QByteArray &rest, const QByteArray &text)
{
    if (verb == "EHLO") {
        m_greeted = answer(Phase::Ehlo, capabilities());
    } else if (verb == "STARTTLS") {
        startTls();
    } else if (verb == "AUTH") {
        const QByteArrayList parts = rest.split(' ');
        if (parts.first().toUpper() == "PLAIN") {
            m_sasl = Sasl::Plain;
            if (parts.size() > 1)
                authLine(parts[1]);
            else
                reply("334 ");
        } else if (parts.first().toUpper() == "LOGIN") {
            m_sasl = Sasl::LoginUser;
            reply("334 VXNlcm5hbWU6");
        } else {
            reply("504 5.5.4 Unknown mechanism");
        }
    } else if (verb == "MAIL") {
        m_mail = {};
        m_recipientGood = false;
        takePath(rest, m_mail.from, m_mail.fromParameters);
        const bool strange = !m_server.script.dsn && (m_mail.fromParameters.contains("ENVID") || m_mail.fromParameters.contains("RET="));
        answer(Phase::Mail, strange ? "555 5.5.4 Unsupported option" : "250 2.1.0 Ok");
    } else if (verb == "RCPT") {
        takePath(rest, m_mail.to, m_mail.toParameters);
        const bool strange = !m_server.script.dsn && m_mail.toParameters.contains("NOTIFY");
        m_recipientGood = answer(Phase::Rcpt, strange ? "555 5.5.4 Unsupported option" : "250 2.1.5 Ok") && !strange;
    } else if (verb == "DATA") {
        // Like lenient servers, DATA is judged apart from RCPT: a script decides what comes after a refused recipient.
        if (answer(Phase::Data, m_recipientGood ? "354 End data with <CR><LF>.<CR><LF>" : "554 5.5.1 No valid recipients")) {
            m_inBody = true;
            m_bodyBegun = false;
            if (!m_recipientGood)
                m_mail.to.clear();
        }
    } else if (verb == "RSET") {
        answer(Phase::Rset, "250 2.0.0 Ok");
    } else if (verb == "NOOP") {
        reply("250 2.0.0 Ok");
    } else if (verb == "QUIT") {
        if (answer(Phase::Quit, "221 2.0.0 Bye"))
            drop(false);
    } else {
        reply("500 5.5.2 Unknown command " + text.left(20));
    }
}

void ScriptedSmtpDialogue::startTls()
{
    if (m_server.script.afterStartTls.isEmpty()) {
        if (!answer(Phase::StartTls, "220 2.0.0 Ready to start TLS"))
            return;
    } else {
        send("220 2.0.0 Ready to start TLS\r\n" + m_server.script.afterStartTls);
    }
    m_socket.flush();
    useCertificate();
    m_socket.startServerEncryption();
}

void ScriptedSmtpDialogue::authLine(const QByteArray &text)
{
    const QByteArray plain = QByteArray::fromBase64(text);
    switch (m_sasl) {
    case Sasl::Plain: {
        const QByteArrayList parts = plain.split('\0');
        m_loginUser = parts.value(1);
        m_loginPassword = parts.value(2);
        judgeLogin();
        return;
    }
    case Sasl::LoginUser:
        m_loginUser = plain;
        m_sasl = Sasl::LoginPassword;
        reply("334 UGFzc3dvcmQ6");
        return;
    case Sasl::LoginPassword:
        m_loginPassword = plain;
        judgeLogin();
        return;
    case Sasl::None:
        return;
    }
}

void ScriptedSmtpDialogue::judgeLogin()
{
    m_sasl = Sasl::None;
    const bool good = m_loginUser == m_server.script.user && m_loginPassword == m_server.script.password;
    m_authenticated = answer(Phase::Auth, good ? "235 2.7.0 Authentication successful" : "535 5.7.8 Error: authentication failed") && good;
}

void ScriptedSmtpDialogue::bodyLine(const QByteArray &text)
{
    if (text == ".\r\n") {
        m_inBody = false;
        messageEnded();
        return;
    }
    if (!m_bodyBegun) {
        m_bodyBegun = true;
        Act act;
        if (m_server.take(Phase::Body, act)) {
            perform(act, "250 2.0.0 Ok: queued");
            return;
        }
    }
    m_mail.raw += text;
    m_mail.data += text.startsWith('.') ? text.mid(1) : text;
}

void ScriptedSmtpDialogue::messageEnded()
{
    if (m_mail.to.isEmpty()) {
        reply("554 5.5.1 No valid recipients");
        return;
    }
    m_mail.encrypted = m_socket.isEncrypted();
    m_mail.authenticated = m_authenticated;
    Act act;
    if (!m_server.take(Phase::Dot, act)) {
        m_server.accepted.push_back(m_mail);
        reply("250 2.0.0 Ok: queued as " + QByteArray::number(m_server.accepted.size()));
        return;
    }
    const bool taken = act.kind == Act::AcceptThenClose || act.kind == Act::AcceptThenReset || act.kind == Act::AcceptThenSilence
        || (act.kind == Act::Reply && act.text.startsWith('2'));
    if (taken)
        m_server.accepted.push_back(m_mail);
    perform(act, "250 2.0.0 Ok: queued");
}

} // namespace deskbell::test
