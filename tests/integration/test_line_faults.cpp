// The outcome table of facts/reliability.md §4, row by row, through the whole worker: whatever the line does at whatever moment, the
// message has the verdict of the table, staff read a sentence about it in their language, it is tried again at its time or never, and the
// server has no message twice. Rows 21 to 25 of the fault matrix.
#include "integration/office_on_a_line.h"
#include "support/black_hole.h"

#include <QFileInfo>

using namespace deskbell;
using namespace deskbell::test;
using namespace deskbell::worked;
using namespace Qt::StringLiterals;

namespace {

const Instant due = on({2026, 11, 23});

struct Row {
    QString name;
    Phase phase = Phase::Connect;
    Act act;
    OutcomeKind kind = OutcomeKind::NotTaken;
    QString where;    ///< phase of the attempt
    QString says;     ///< what the English sentence holds
};

struct Break {
    const char *name;
    Act act;
    QString says;
    bool late = false; ///< only a time limit ends it
};

const QByteArray page = "HTTP/1.1 302 Found\r\nLocation: http://login.hotel.example/\r\nContent-Type: text/html\r\n\r\n<html><body>Sign in</body></html>\r\n";

std::vector<Break> breaks()
{
    const QString closed = u"the server closed the connection"_s;
    const QString silent = u"no answer in time"_s;
    return {
        {"closed (FIN)", {Act::Close, {}}, closed},
        {"torn off (RST)", {Act::Reset, {}}, closed},
        {"silent", {Act::Silence, {}}, silent, true},
        {"too slow", {Act::Drip, {}}, silent, true},
        {"half a reply", {Act::HalfReply, {}}, closed},
        {"garbage", {Act::Garbage, {}}, u"502 Bad Gateway"_s},
        {"a web page", {Act::Raw, page}, u"A web page answered instead of a mail server."_s},
        {"NULs", {Act::Raw, QByteArray("250 go\0on\r\n", 11)}, u"250 go\\x00on"_s},
        {"10 MB in one line", {Act::Raw, "250-" + QByteArray(10'000'000, 'x')}, u"250-xxxx"_s},
        {"endless lines", {Act::Endless, QByteArray("250-more\r\n").repeated(50)}, u"250-more"_s},
    };
}

std::vector<Row> rows()
{
    const std::pair<Phase, QString> phases[] = {{Phase::Connect, u"connect"_s}, {Phase::Ehlo, u"ehlo"_s}, {Phase::StartTls, u"tls"_s},
        {Phase::Auth, u"auth"_s}, {Phase::Mail, u"mail"_s}, {Phase::Rcpt, u"rcpt"_s}, {Phase::Data, u"data"_s}, {Phase::Body, u"body"_s}, {Phase::Dot, u"dot"_s}};
    std::vector<Row> all;
    for (const auto &[phase, where] : phases)
        for (const Break &how : breaks()) {
            // Linux connects again by itself after a reset that comes together with the connection.
            if (phase == Phase::Connect && how.act.kind == Act::Reset)
                continue;
            Row row{u"%1 at %2"_s.arg(QLatin1StringView(how.name), where), phase, how.act, OutcomeKind::NotTaken, where, how.says};
            if (phase == Phase::Connect && !how.says.startsWith(u"A web"_s) && how.says != u"the server closed the connection"_s)
                row.says = u"Something answers at this server and port, but not the way a mail server does."_s;
            // A server that is mute in the body is noticed by nobody before the dot.
            if (phase == Phase::Dot || (phase == Phase::Body && how.late)) {
                row.kind = OutcomeKind::Unknown;
                row.where = u"dot"_s;
                if (how.act.text == page)
                    row.says = u"HTTP/1.1 302 Found"_s;
            }
            all.push_back(row);
        }
    const auto dot = [&](const char *name, const Act &act, const QString &says) { all.push_back({QString::fromLatin1(name), Phase::Dot, act, OutcomeKind::Unknown, u"dot"_s, says}); };
    dot("taken, then FIN", {Act::AcceptThenClose, {}}, u"the server closed the connection"_s);
    dot("taken, then RST", {Act::AcceptThenReset, {}}, u"the server closed the connection"_s);
    dot("taken, then silence", {Act::AcceptThenSilence, {}}, u"no answer in time"_s);
    dot("neither yes nor no", {Act::Reply, "354 go on"}, u"354 go on"_s);

    const auto reply = [&](Phase phase, const QString &where, const char *text, OutcomeKind kind, const QString &says) {
        all.push_back({u"%1 at %2"_s.arg(QLatin1StringView(text).first(9), where), phase, {Act::Reply, text}, kind, where, says});
    };
    using enum OutcomeKind;
    reply(Phase::Connect, u"connect"_s, "554 5.3.2 \x1b[2J<script>no</script>", NotTaken, u"554 5.3.2 \\x1B[2J<script>no</script>"_s);
    reply(Phase::Connect, u"connect"_s, "421 too busy", SlowDown, u"The server asked to wait"_s);
    reply(Phase::Auth, u"auth"_s, "535 5.7.8 no", ChannelStopped, u"The mail server refused the user name or the password."_s);
    reply(Phase::Auth, u"auth"_s, "451 4.3.0 later", NotTaken, u"451 4.3.0 later"_s);
    reply(Phase::Mail, u"mail"_s, "550 5.7.1 not yours", ChannelStopped, u"The server does not let this account send from this address."_s);
    reply(Phase::Mail, u"mail"_s, "451 4.3.0 later", NotTaken, u"451 4.3.0 later"_s);
    reply(Phase::Rcpt, u"rcpt"_s, "450 4.7.1 Greylisted", NotTaken, u"450 4.7.1 Greylisted"_s);
    reply(Phase::Rcpt, u"rcpt"_s, "550 5.1.1 no such user", Refused, u"550 5.1.1 no such user"_s);
    reply(Phase::Rcpt, u"rcpt"_s, "421 4.7.0 closing", SlowDown, u"The server asked to wait"_s);
    reply(Phase::Data, u"data"_s, "451 4.3.0 disk", NotTaken, u"451 4.3.0 disk"_s);
    reply(Phase::Data, u"data"_s, "554 5.5.1 no", Refused, u"554 5.5.1 no"_s);
    reply(Phase::Dot, u"dot"_s, "250 2.0.0 \x1b[31mqueued\x07 <b>as</b>", Accepted, u"Sent by e-mail"_s);
    reply(Phase::Dot, u"dot"_s, "451 4.3.0 later", NotTaken, u"451 4.3.0 later"_s);
    reply(Phase::Dot, u"dot"_s, "554 5.7.1 spam", Refused, u"554 5.7.1 spam"_s);
    reply(Phase::Dot, u"dot"_s, "421 4.3.0 closing", SlowDown, u"The server asked to wait"_s);
    return all;
}

/// What staff read of it: the activity log's entry, or the attempt's line where the log says nothing of one message.
QString sentenceOf(OfficeOnALine &line, OutcomeKind kind, const QString &language)
{
    switch (kind) {
    case OutcomeKind::Accepted: return words::logEntry(line.entry({u"sent"_s}), language);
    case OutcomeKind::NotTaken: return words::logEntry(line.entry({u"not_taken"_s}), language);
    case OutcomeKind::Refused: return words::logEntry(line.entry({u"failed"_s}), language);
    case OutcomeKind::Unknown: return words::logEntry(line.entry({u"unknown"_s}), language);
    case OutcomeKind::ChannelStopped: return words::logEntry(line.entry({u"channel_stopped"_s}), language);
    case OutcomeKind::SlowDown: return words::attempt(line.lastAttempt(), language);
    }
    return {};
}

MessageState stateAfter(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::Accepted: return MessageState::Sent;
    case OutcomeKind::Refused: return MessageState::Failed;
    case OutcomeKind::Unknown: return MessageState::Unknown;
    case OutcomeKind::ChannelStopped: return MessageState::Held;
    case OutcomeKind::NotTaken:
    case OutcomeKind::SlowDown: break;
    }
    return MessageState::Planned;
}

} // namespace

class TestLineFaults : public QObject {
    Q_OBJECT

    std::unique_ptr<Certificates> m_certificates;
    Certificates::Pair m_good;
    std::vector<Row> m_rows = rows();

    SmtpScript secure()
    {
        SmtpScript script;
        if (m_good.key.isNull())
            m_good = m_certificates->server();
        script.certificate = m_good.certificate;
        script.key = m_good.key;
        script.pipelining = false; // so that the phase is known to the command
        return script;
    }
    /// The days of the next two steps and those after: nothing of the first message may leave once more.
    static void twoQuietWeeks(OfficeOnALine &line)
    {
        for (const Instant at : {on({2026, 11, 23}, {14, 0}), on({2026, 11, 24}), on({2026, 11, 30}), on({2026, 12, 1}), on({2026, 12, 7}), on({2026, 12, 8})}) {
            line.office.clock.to(at);
            line.office.work();
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QFileInfo(u"/dev/shm"_s).isWritable())
            qputenv("TMPDIR", "/dev/shm"); // a hundred offices; what a disk does to them is not asked here
        m_certificates = std::make_unique<Certificates>();
        QVERIFY2(m_certificates->made(), "openssl could not make certificates");
    }

    void rows_21_to_25_everyFaultAtEveryPhaseHasItsVerdictAndItsSentence_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < m_rows.size(); ++i)
            QTest::newRow(qPrintable(m_rows[i].name)) << int(i);
    }
    void rows_21_to_25_everyFaultAtEveryPhaseHasItsVerdictAndItsSentence()
    {
        QFETCH(int, index);
        const Row &row = m_rows[size_t(index)];
        OfficeOnALine line(secure());
        line.logsIn(*m_certificates);
        const bool late = row.act.kind == Act::Silence || row.act.kind == Act::Drip || row.act.kind == Act::AcceptThenSilence;
        if (late)
            line.impatient();
        line.holdGate = row.phase == Phase::Body && !late;
        line.server.on(row.phase, row.act);
        line.office.clock.to(due);
        line.office.work();

        const Message message = line.message();
        const Attempt attempt = line.lastAttempt();
        QCOMPARE(attempt.outcome, QString(code(row.kind)));
        QCOMPARE(attempt.phase, row.where);
        QCOMPARE(message.state, stateAfter(row.kind));
        QVERIFY2(attempt.reply.toUtf8().size() <= 512, "a server's words are cut");
        QCOMPARE(line.server.accepted.size(), size_t(row.kind == OutcomeKind::Accepted || row.name.startsWith(u"taken"_s)));

        QStringList said;
        for (const char *language : {"en", "fi", "da", "pl"}) {
            const QString sentence = sentenceOf(line, row.kind, QString::fromLatin1(language));
            QVERIFY2(sentence.size() > 15 && !sentence.contains(u'{') && !sentence.contains(QChar(0x1b)) && !sentence.contains(QChar(0)), qPrintable(sentence));
            said.append(sentence);
        }
        QVERIFY2(said.first().contains(row.says), qPrintable(said.first()));
        QCOMPARE(QSet<QString>(said.begin(), said.end()).size(), 4);
        if (row.kind != OutcomeKind::ChannelStopped && row.kind != OutcomeKind::SlowDown)
            QVERIFY2(said.first().contains(u"jan@example.org"_s), qPrintable(said.first()));

        line.patient();
        line.holdGate = false;
        line.restart(); // the limits belong to the channel; a healthy one from now on
        const int before = line.server.connections;
        switch (row.kind) {
        case OutcomeKind::NotTaken:
            QCOMPARE(message.due.ms, retryAt(1, message.id, due).ms);
            line.office.clock.to({message.due.ms - 1});
            line.office.work();
            QCOMPARE(line.server.connections, before); // not before its time
            line.office.clock.to(message.due);
            line.office.work();
            QCOMPARE(line.message().state, MessageState::Sent);
            break;
        case OutcomeKind::SlowDown:
            line.office.clock.pass(29s);
            line.office.work();
            QCOMPARE(line.server.connections, before);
            line.office.clock.pass(1s);
            line.office.work();
            QCOMPARE(line.message().state, MessageState::Sent);
            break;
        case OutcomeKind::ChannelStopped: // no hammering: a server locks out who tries again and again
            twoQuietWeeks(line);
            QCOMPARE(line.server.connections, before);
            QCOMPARE(line.entries(u"channel_stopped"_s), 1);
            return;
        case OutcomeKind::Refused:
        case OutcomeKind::Unknown:
        case OutcomeKind::Accepted: break;
        }
        twoQuietWeeks(line);
        QVERIFY2(line.mostCopies() <= 1, "a message was sent twice");
        QCOMPARE(line.message().state, row.kind == OutcomeKind::NotTaken || row.kind == OutcomeKind::SlowDown ? MessageState::Sent : stateAfter(row.kind));
        // The two steps after it are owed as ever, unless the address itself was refused.
        const bool addressRefused = row.kind == OutcomeKind::Refused && row.act.text.contains("5.1.1");
        const size_t first = row.kind == OutcomeKind::Refused || (row.kind == OutcomeKind::Unknown && !row.name.startsWith(u"taken"_s)) ? 0 : 1;
        QCOMPARE(line.server.accepted.size(), first + (addressRefused ? 0 : 2));
    }

    void row_21_theLimitsOfTheRealChannelAreThoseOfRfc5321()
    {
        // What the table above waits for in a quarter of a second.
        QCOMPARE(SmtpDurations().command, Duration(5min));
        QCOMPARE(SmtpDurations().dot, Duration(10min));
    }

    void row_21_anAnswerThatComesHalfAnHourLateChangesNothing()
    {
        OfficeOnALine line(secure());
        line.logsIn(*m_certificates);
        line.impatient();
        line.server.on(Phase::Dot, Act::AcceptThenSilence);
        line.office.clock.to(due);
        line.office.work();
        QCOMPARE(line.message().state, MessageState::Unknown);
        line.server.sendToAll("250 2.0.0 Ok: queued at last\r\n");
        QVERIFY(waitFor([&] { return line.server.open == 0; })); // nobody listens any more
        line.office.clock.pass(30min);
        line.office.work();
        QCOMPARE(line.message().state, MessageState::Unknown);
        QCOMPARE(line.entries(u"sent"_s), 0);
        line.patient();
        line.restart();
        twoQuietWeeks(line);
        QVERIFY2(line.mostCopies() <= 1, "a message was sent twice");
    }

    void rows_21_and_22_aLineThatGoesDeadWithoutAWordIsJudgedByWhatHadLeft_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("cut");
        QTest::addColumn<bool>("swallowed");
        QTest::addColumn<bool>("unknown");
        QTest::addColumn<bool>("taken");
        const std::pair<const char *, int> cuts[] = {{"to the server", BlackHole::ToServer}, {"to us", BlackHole::ToClient}, {"both ways", BlackHole::Both}};
        for (const char *command : {"EHLO", "MAIL", "RCPT", "DATA"})
            for (const auto &[name, cut] : cuts)
                QTest::addRow("at %s, %s", command, name) << QByteArray(command) << cut << true << false << false;
        for (const auto &[name, cut] : cuts) {
            // The lines of the body are lost or arrive, and so is the dot behind them: from here nobody can tell.
            QTest::addRow("in the body, %s", name) << QByteArray("Subject:") << cut << (cut != BlackHole::ToClient) << true << (cut == BlackHole::ToClient);
            QTest::addRow("before the dot, %s", name) << QByteArray("\r\n.\r\n") << cut << (cut != BlackHole::ToClient) << true << (cut == BlackHole::ToClient);
            QTest::addRow("behind the dot, %s", name) << QByteArray("\r\n.\r\n") << cut << false << (cut != BlackHole::ToServer) << true;
        }
    }
    void rows_21_and_22_aLineThatGoesDeadWithoutAWordIsJudgedByWhatHadLeft()
    {
        QFETCH(QByteArray, after);
        QFETCH(int, cut);
        QFETCH(bool, swallowed);
        QFETCH(bool, unknown);
        QFETCH(bool, taken);
        SmtpScript script;
        script.pipelining = false;
        OfficeOnALine line(script);
        BlackHole hole(line.server.serverPort());
        line.settings.port = hole.serverPort();
        line.impatient();
        hole.deadAfter(after, BlackHole::Cut(cut), swallowed);
        line.office.clock.to(due);
        line.office.work();
        QCOMPARE(hole.died, 1);
        const bool wentThrough = taken && !unknown;
        QCOMPARE(line.lastAttempt().outcome, unknown ? u"unknown"_s : wentThrough ? u"accepted"_s : u"not_taken"_s);
        QCOMPARE(line.server.accepted.size(), size_t(taken));
        if (!wentThrough) {
            const QString sentence = sentenceOf(line, unknown ? OutcomeKind::Unknown : OutcomeKind::NotTaken, u"en"_s);
            QVERIFY2(sentence.contains(u"no answer in time"_s), qPrintable(sentence));
        }
        hole.mend();
        line.patient();
        line.restart();
        line.office.clock.pass(2min);
        line.office.work();
        QCOMPARE(line.message().state, unknown ? MessageState::Unknown : MessageState::Sent);
        twoQuietWeeks(line);
        QVERIFY2(line.mostCopies() <= 1, "a message was sent twice");
    }

    void row_24_noCertificateButTheRightOneIsTaken_data()
    {
        QTest::addColumn<QString>("which");
        QTest::addColumn<QString>("says");
        QTest::newRow("captive portal: its own name, nobody's signature") << u"portal"_s << u"Nobody whom this PC trusts vouches for the server's certificate."_s;
        QTest::newRow("self-signed") << u"self"_s << u"Nobody whom this PC trusts vouches for the server's certificate."_s;
        QTest::newRow("wrong host") << u"name"_s << u"The server's certificate belongs to another name."_s;
        QTest::newRow("expired") << u"expired"_s << u"The server's certificate has expired."_s;
        QTest::newRow("STARTTLS stripped") << u"stripped"_s << u"The server offers no encryption."_s;
    }
    void row_24_noCertificateButTheRightOneIsTaken()
    {
        QFETCH(QString, which);
        QFETCH(QString, says);
        SmtpScript script = secure();
        const Certificates::Pair pair = which == u"portal"_s ? m_certificates->selfSigned(u"login.hotel.example"_s)
            : which == u"self"_s                             ? m_certificates->selfSigned()
            : which == u"name"_s                             ? m_certificates->server(u"mail.other.test"_s)
            : which == u"expired"_s                          ? m_certificates->expired()
                                                             : m_certificates->server();
        script.certificate = pair.certificate;
        script.key = pair.key;
        script.startTls = which != u"stripped"_s;
        script.authBeforeTls = true; // tempting
        OfficeOnALine line(script);
        line.logsIn(*m_certificates);
        line.office.clock.to(due);
        line.office.work();
        QCOMPARE(line.lastAttempt().outcome, u"channel_stopped"_s);
        QCOMPARE(line.lastAttempt().phase, u"tls"_s);
        QCOMPARE(line.message().state, MessageState::Held);
        QCOMPARE(line.message().reason, Reason::Login);
        const QString english = sentenceOf(line, OutcomeKind::ChannelStopped, u"en"_s);
        QVERIFY2(english.contains(says), qPrintable(english));
        for (const QByteArray &command : line.server.commands)
            QVERIFY2(!command.startsWith("AUTH") && command != "***" && !command.startsWith("MAIL"), command.constData());
        QVERIFY(line.server.accepted.empty());
        twoQuietWeeks(line);
        QCOMPARE(line.server.connections, 1);
    }

    void row_24_bytesThatCameBeforeTheEncryptionAndOldTlsAreNotTaken_data()
    {
        QTest::addColumn<QByteArray>("injected");
        QTest::addColumn<QString>("says");
        QTest::newRow("a whole reply") << QByteArray("250-me\r\n250 AUTH PLAIN\r\n") << u"bytes after the reply to STARTTLS"_s;
        QTest::newRow("the beginning of one") << QByteArray("250-m") << u"bytes after the reply to STARTTLS"_s;
        QTest::newRow("TLS 1.1 at most") << QByteArray() << u"No encrypted connection could be agreed on."_s;
    }
    void row_24_bytesThatCameBeforeTheEncryptionAndOldTlsAreNotTaken()
    {
        QFETCH(QByteArray, injected);
        QFETCH(QString, says);
        SmtpScript script = secure();
        script.afterStartTls = injected;
        script.oldTls = injected.isEmpty();
        OfficeOnALine line(script);
        line.logsIn(*m_certificates);
        line.office.clock.to(due);
        line.office.work();
        QCOMPARE(line.lastAttempt().outcome, u"not_taken"_s);
        QCOMPARE(line.lastAttempt().phase, u"tls"_s);
        QVERIFY2(sentenceOf(line, OutcomeKind::NotTaken, u"en"_s).contains(says), qPrintable(sentenceOf(line, OutcomeKind::NotTaken, u"en"_s)));
        for (const QByteArray &command : line.server.commands)
            QVERIFY2(!command.startsWith("AUTH") && command != "***" && !command.startsWith("MAIL"), command.constData());
        line.server.script.afterStartTls.clear();
        line.server.script.oldTls = false;
        line.office.clock.pass(2min);
        line.office.work();
        QCOMPARE(line.message().state, MessageState::Sent);
        QCOMPARE(line.mostCopies(), 1);
    }

    void row_23_aRefusedAddressIsFlaggedAndOthersGoOn()
    {
        OfficeOnALine line(secure());
        line.logsIn(*m_certificates);
        const ClientId other = line.office.addClient(u"Ewa"_s, u"ewa@example.org"_s);
        line.office.addMatter(other, u"OC/2"_s, {2026, 12, 14});
        line.server.on(Phase::Rcpt, "550 5.1.1 no such user");
        line.office.clock.to(due);
        line.office.work();
        QCOMPARE(line.office.inState(MessageState::Failed), 1);
        QCOMPARE(line.office.inState(MessageState::Sent), 1);
        QCOMPARE(line.entries(u"address_flagged"_s), 1);
        QVERIFY(words::logEntry(line.entry({u"address_flagged"_s}), u"en"_s).contains(u"was refused and is not used until corrected"_s));
    }
};

namespace QTest {
template <> char *toString(const MessageState &state) { return qstrdup(code(state).latin1()); }
}

QTEST_GUILESS_MAIN(TestLineFaults)
#include "test_line_faults.moc"
