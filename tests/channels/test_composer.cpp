// facts/email.md §3 and §5 rows 1 to 7, read back by an independent parser (Python's email).
#include "channels/mime/composer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <random>

using namespace deskbell;
using namespace Qt::StringLiterals;

// Messages in: JSON list of base64; out: what a client's mail program would make of them.
static const char *const reader = R"(
import sys, json, base64, email, email.policy, email.utils
from email.header import decode_header, make_header
out = []
for item in json.load(sys.stdin):
    raw = base64.b64decode(item)
    m = email.message_from_bytes(raw, policy=email.policy.default)
    old = email.message_from_bytes(raw)
    def people(name):
        # Who it goes to: two parsers must agree. The names: the newer one puts spaces between encoded words (a known bug).
        strict = [a.addr_spec for a in m[name].addresses] if m[name] else []
        pairs = email.utils.getaddresses([old[name]]) if old[name] else []
        assert [p[1] for p in pairs] == strict, (pairs, strict)
        return [[str(make_header(decode_header(p[0]))), p[1]] for p in pairs]
    body = lambda kind: (m.get_body((kind,)).get_content().replace('\r\n', '\n') if m.get_body((kind,)) else None)
    date = m['Date'].datetime
    out.append({'headers': [k for k, v in m.items()], 'from': people('From'), 'to': people('To'), 'reply': people('Reply-To'),
        'subject': str(m['Subject']), 'date': date.isoformat(), 'rawdate': raw.decode('utf-8', 'replace').split('Date: ')[1].split('\r\n')[0],
        'type': m.get_content_type(), 'parts': [p.get_content_type() for p in m.walk()],
        'encodings': [p['Content-Transfer-Encoding'] for p in m.walk() if not p.is_multipart()],
        'text': body('plain'), 'html': body('html'), 'auto': m['Auto-Submitted'], 'suppress': m['X-Auto-Response-Suppress'],
        'id': m['Message-ID'], 'deskbell': m['X-Deskbell-Id'], 'defects': [str(d) for p in m.walk() for d in p.defects]})
json.dump(out, sys.stdout)
)";

static QJsonArray readBack(const QList<QByteArray> &messages)
{
    QJsonArray all;
    for (const QByteArray &message : messages)
        all.append(QString::fromLatin1(message.toBase64()));
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, QString::fromUtf8(reader)});
    python.write(QJsonDocument(all).toJson());
    python.closeWriteChannel();
    if (!python.waitForFinished(60'000) || python.exitCode() != 0) {
        qWarning("%s", python.readAllStandardError().constData());
        return {};
    }
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

static Parcel parcel()
{
    Parcel p;
    p.from = u"desk@office.test"_s;
    p.fromName = u"Agencja Bałtyk"_s;
    p.to = u"jan@remote.test"_s;
    p.toName = u"Jan Kowalski"_s;
    p.subject = u"Twoja polisa wygasa"_s;
    p.text = u"Dzień dobry\n"_s;
    p.messageId = u"abc.123@office.test"_s;
    p.envid = u"0123456789abcdef0123456789abcdef"_s;
    p.deskbellId = u"db-17"_s;
    p.at = {1'797'231'600'000};
    p.zone = u"Europe/Warsaw"_s;
    return p;
}

// On the wire: CR LF only, short lines, nothing that begins with a dot.
static QString wireFault(const QByteArray &message)
{
    if (!message.endsWith("\r\n"))
        return u"no final line end"_s;
    for (qsizetype i = 0; i < message.size(); ++i)
        if ((message[i] == '\n' && (i == 0 || message[i - 1] != '\r')) || (message[i] == '\r' && (i + 1 == message.size() || message[i + 1] != '\n')))
            return u"a bare CR or LF"_s;
    const QList<QByteArray> lines = message.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith('.') || line.startsWith("From "))
            return u"a line a relay may mistake"_s;
        if (line.size() > 79)
            return QString(u"a long line: "_s + QString::fromUtf8(line));
        for (const char c : line)
            if (static_cast<unsigned char>(c) > 0x7e)
                return u"eight bits"_s;
    }
    return {};
}

class TestComposer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theHeadersAreOursOnceEach();
    void textAloneOrTextWithHtml();
    void aNameWithACommaIsOneRecipient();
    void controlsInNamesAndSubjectBecomeSpaces();
    void controlsInAddressesAndIdsAreRejected_data();
    void controlsInAddressesAndIdsAreRejected();
    void theDateIsTheOfficesWithEnglishNames_data();
    void theDateIsTheOfficesWithEnglishNames();
    void difficultBodiesArriveAsWritten_data();
    void difficultBodiesArriveAsWritten();
    void internationalDomainsStandInAsciiInTheHeaders();
    void aThousandRandomMessagesArriveAsWritten();
};

void TestComposer::theHeadersAreOursOnceEach()
{
    Parcel p = parcel();
    p.replyTo = u"biuro@office.test"_s;
    p.html = u"<p>Dzień dobry</p>"_s;
    const QByteArray message = compose(p).value();
    QCOMPARE(wireFault(message), QString());
    const QJsonObject seen = readBack({message}).at(0).toObject();
    QStringList names;
    const QJsonArray headers = seen[u"headers"_s].toArray();
    for (const auto &name : headers)
        names << name.toString().toLower();
    names.sort();
    const QStringList expected{u"auto-submitted"_s, u"content-type"_s, u"date"_s, u"from"_s, u"message-id"_s, u"mime-version"_s, u"reply-to"_s, u"subject"_s,
        u"to"_s, u"x-auto-response-suppress"_s, u"x-deskbell-id"_s};
    QCOMPARE(names, expected);
    QCOMPARE(seen[u"auto"_s].toString(), u"auto-generated"_s);
    QCOMPARE(seen[u"suppress"_s].toString(), u"OOF, AutoReply"_s);
    QCOMPARE(seen[u"id"_s].toString(), u"<abc.123@office.test>"_s);
    QCOMPARE(seen[u"deskbell"_s].toString(), u"db-17"_s);
    QCOMPARE(seen[u"from"_s], QJsonValue(QJsonArray{QJsonValue(QJsonArray{u"Agencja Bałtyk"_s, u"desk@office.test"_s})}));
    QCOMPARE(seen[u"reply"_s], QJsonValue(QJsonArray{QJsonValue(QJsonArray{QString(u""_s), u"biuro@office.test"_s})}));
    QCOMPARE(seen[u"defects"_s].toArray().size(), 0);
    QVERIFY(!message.contains("0123456789abcdef")); // the ENVID is for the envelope only
}

void TestComposer::textAloneOrTextWithHtml()
{
    Parcel p = parcel();
    const QByteArray plain = compose(p).value();
    p.html = u"<p>Dzień dobry, ąęł</p>"_s;
    const QByteArray both = compose(p).value();
    const QJsonArray seen = readBack({plain, both});
    QCOMPARE(seen[0][u"parts"_s], QJsonValue(QJsonArray{u"text/plain"_s}));
    QCOMPARE(seen[0][u"encodings"_s], QJsonValue(QJsonArray{u"quoted-printable"_s}));
    QCOMPARE(seen[1][u"parts"_s], QJsonValue(QJsonArray{u"multipart/alternative"_s, u"text/plain"_s, u"text/html"_s}));
    QCOMPARE(seen[1][u"encodings"_s], QJsonValue(QJsonArray{u"quoted-printable"_s, u"quoted-printable"_s}));
    QCOMPARE(seen[1][u"text"_s].toString().trimmed(), u"Dzień dobry"_s);
    QCOMPARE(seen[1][u"html"_s].toString().trimmed(), u"<p>Dzień dobry, ąęł</p>"_s);
}

void TestComposer::aNameWithACommaIsOneRecipient()
{
    QList<QByteArray> messages;
    const QStringList names{u"Kowalski, Jan"_s, u"\"Zoo\" <evil@x.test>"_s, u"a@b.test, c@d.test"_s, u"=?utf-8?q?x?="_s, u"Żółw; (komentarz)"_s, u"Ð "_s + QString(300, u'ż'),
        u"Back\\slash"_s, u"👩‍👩‍👧 e\u0301"_s, u"מרים כהן"_s, u"محمد\u200F (شركة) Ltd"_s, u"می‌خواهم"_s, u"😀"_s + QString(199, u'x'),
        QString(u"Z"_s + QString(10, QChar(0x0301)) + u"oe"_s), QString(200, u'"'), QString(200, u'x')};
    for (const QString &name : names) {
        Parcel p = parcel();
        p.toName = name;
        messages << compose(p).value();
        QCOMPARE(wireFault(messages.last()), QString());
    }
    const QJsonArray seen = readBack(messages);
    for (qsizetype i = 0; i < names.size(); ++i)
        QCOMPARE(seen[i][u"to"_s], QJsonValue(QJsonArray{QJsonValue(QJsonArray{names[i], u"jan@remote.test"_s})}));
}

void TestComposer::controlsInNamesAndSubjectBecomeSpaces()
{
    Parcel p = parcel();
    p.toName = u"Jan\r\nBcc: evil@x.test"_s;
    p.fromName = QString(u"Biuro"_s + QChar(0) + u"X"_s);
    p.subject = u"Hej\r\nBcc: evil@x.test\r\n\r\nbody\tx"_s;
    const QByteArray message = compose(p).value();
    QVERIFY(!message.contains("=0D") && !message.contains("=0A") && !message.contains("\r\nBcc"));
    const QJsonObject seen = readBack({message}).at(0).toObject();
    QCOMPARE(seen[u"to"_s], QJsonValue(QJsonArray{QJsonValue(QJsonArray{u"Jan Bcc: evil@x.test"_s, u"jan@remote.test"_s})}));
    QCOMPARE(seen[u"from"_s].toArray().size(), 1);
    QVERIFY(seen[u"subject"_s].toString().startsWith(u"Hej Bcc: evil@x.test"_s));
    QVERIFY(!seen[u"headers"_s].toArray().contains(u"Bcc"_s));
}

void TestComposer::controlsInAddressesAndIdsAreRejected_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    for (const QString &field : {u"to"_s, u"from"_s, u"reply_to"_s}) {
        QTest::addRow("%s CR LF", qPrintable(field)) << field << u"jan@remote.test\r\nBcc: evil@x.test"_s;
        QTest::addRow("%s NUL", qPrintable(field)) << field << QString(u"jan"_s + QChar(0) + u"@remote.test"_s);
        QTest::addRow("%s two", qPrintable(field)) << field << u"jan@remote.test, b@c.test"_s;
        QTest::addRow("%s brackets", qPrintable(field)) << field << u"jan@remote.test> NOTIFY=NEVER <x"_s;
        QTest::addRow("%s no @", qPrintable(field)) << field << u"jan"_s;
        QTest::addRow("%s space", qPrintable(field)) << field << u"jan kowalski@remote.test"_s;
    }
    QTest::newRow("message id LF") << u"message_id"_s << u"a\nb@office.test"_s;
    QTest::newRow("message id brackets") << u"message_id"_s << u"a>b@office.test"_s;
    QTest::newRow("message id empty") << u"message_id"_s << QString(u""_s);
    QTest::newRow("deskbell id CR") << u"deskbell_id"_s << u"a\rb"_s;
}

void TestComposer::controlsInAddressesAndIdsAreRejected()
{
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    Parcel p = parcel();
    (field == u"to"_s ? p.to : field == u"from"_s ? p.from : field == u"reply_to"_s ? p.replyTo : field == u"message_id"_s ? p.messageId : p.deskbellId) = value;
    const Result<QByteArray> composed = compose(p);
    QVERIFY(!composed);
    QCOMPARE(composed.error().kind, ErrorKind::Rejected);
    QCOMPARE(composed.error().field, field);
}

void TestComposer::theDateIsTheOfficesWithEnglishNames_data()
{
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("header");
    QTest::newRow("winter") << u"2026-12-14T07:00:00Z"_s << u"Europe/Warsaw"_s << u"Mon, 14 Dec 2026 08:00:00 +0100"_s;
    QTest::newRow("summer") << u"2026-07-01T06:00:00Z"_s << u"Europe/Warsaw"_s << u"Wed, 01 Jul 2026 08:00:00 +0200"_s;
    QTest::newRow("before the spring change") << u"2026-03-29T00:59:59Z"_s << u"Europe/Helsinki"_s << u"Sun, 29 Mar 2026 02:59:59 +0200"_s;
    QTest::newRow("after the spring change") << u"2026-03-29T01:00:00Z"_s << u"Europe/Helsinki"_s << u"Sun, 29 Mar 2026 04:00:00 +0300"_s;
    QTest::newRow("west") << u"2026-01-01T02:30:00Z"_s << u"America/St_Johns"_s << u"Wed, 31 Dec 2025 23:00:00 -0330"_s;
}

void TestComposer::theDateIsTheOfficesWithEnglishNames()
{
    QFETCH(const QString, utc);
    QFETCH(const QString, zone);
    QFETCH(const QString, header);
    Parcel p = parcel();
    p.at = {QDateTime::fromString(utc, Qt::ISODate).toMSecsSinceEpoch()};
    p.zone = zone;
    for (const char *locale : {"pl_PL", "fi_FI", "C"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(locale)));
        const QJsonObject seen = readBack({compose(p).value()}).at(0).toObject();
        QCOMPARE(seen[u"rawdate"_s].toString(), header);
    }
    QLocale::setDefault(QLocale::c());
}

void TestComposer::difficultBodiesArriveAsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("dots") << u".\n..\n.x\n\n."_s << u".\n..\n.x\n\n.\n"_s;
    QTest::newRow("many dots") << QString(300, u'.') << QString(QString(300, u'.') + u'\n');
    QTest::newRow("From") << u"From here\n>From\nFrom From "_s << u"From here\n>From\nFrom From \n"_s;
    QTest::newRow("From and a long line") << QString(u"From "_s + QString(74, u'x')) << QString(u"From "_s + QString(74, u'x') + u'\n');
    QTest::newRow("a dot and a long line") << QString(u"."_s + QString(75, u'x')) << QString(u"."_s + QString(75, u'x') + u'\n');
    QTest::newRow("no final line end") << u"a"_s << u"a\n"_s;
    QTest::newRow("10,000 letters in one line") << QString(10'000, u'ż') << QString(QString(10'000, u'ż') + u'\n');
    QTest::newRow("a lone CR") << u"a\rb\r\nc"_s << u"a\nb\nc\n"_s;
    QTest::newRow("spaces at line ends") << u"a  \n\tb\t\n"_s << u"a  \n\tb\t\n"_s;
    QTest::newRow("equals signs") << u"a=3D=\n=?utf-8?q?x?="_s << u"a=3D=\n=?utf-8?q?x?=\n"_s;
    QTest::newRow("NUL and bell") << QString(u"a"_s + QChar(0) + QChar(7) + u"b"_s) << u"ab\n"_s;
    QTest::newRow("letters") << u"Zażółć gęślą jaźń åäöæø 👋"_s << u"Zażółć gęślą jaźń åäöæø 👋\n"_s;
    QTest::newRow("nothing") << QString() << u"\n"_s;
}

void TestComposer::difficultBodiesArriveAsWritten()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    Parcel p = parcel();
    p.text = text;
    p.html = QString(u"<pre>"_s + expected + u"</pre>"_s);
    const QByteArray message = compose(p).value();
    QCOMPARE(wireFault(message), QString());
    const QJsonObject seen = readBack({message}).at(0).toObject();
    QCOMPARE(seen[u"text"_s].toString(), expected);
    QCOMPARE(seen[u"html"_s].toString().trimmed(), QString(u"<pre>"_s + expected + u"</pre>"_s));
}

void TestComposer::internationalDomainsStandInAsciiInTheHeaders()
{
    Parcel p = parcel();
    p.to = u"jan@żółw.test"_s;
    const QByteArray message = compose(p).value();
    QCOMPARE(wireFault(message), QString());
    QVERIFY(message.contains("<jan@xn--w-uga1v8h.test>"));
}

void TestComposer::aThousandRandomMessagesArriveAsWritten()
{
    std::mt19937 random(20261122);
    const QString letters = u"abcdefgh ABC,;:<>@\"\\()[].=?_-'&%\t żółćęąśźńåäöæøßéЖ漢👋é\n\r\n.."_s;
    const auto text = [&](int longest, bool lines) {
        QString made;
        const int length = int(random() % unsigned(longest));
        while (made.size() < length) {
            qsizetype at = qsizetype(random() % unsigned(letters.size()));
            if (letters[at].isLowSurrogate())
                --at;
            if (!lines && (letters[at] == u'\n' || letters[at] == u'\r' || letters[at] == u'\t'))
                continue;
            made += letters[at];
            if (letters[at].isHighSurrogate())
                made += letters[at + 1];
        }
        return made;
    };
    QList<QByteArray> messages;
    QList<Parcel> parcels;
    for (int i = 0; i < 1000; ++i) {
        Parcel p = parcel();
        p.toName = text(60, false).simplified();
        p.fromName = text(60, false).simplified();
        p.subject = text(120, false).simplified();
        p.text = text(600, true);
        const Result<QByteArray> message = compose(p);
        QVERIFY(message);
        QCOMPARE(wireFault(*message), QString());
        messages << *message;
        parcels << p;
    }
    const QJsonArray seen = readBack(messages);
    QCOMPARE(seen.size(), messages.size());
    for (qsizetype i = 0; i < seen.size(); ++i) {
        const Parcel &p = parcels[i];
        QCOMPARE(seen[i][u"to"_s], QJsonValue(QJsonArray{QJsonValue(QJsonArray{p.toName, p.to})}));
        QCOMPARE(seen[i][u"from"_s], QJsonValue(QJsonArray{QJsonValue(QJsonArray{p.fromName, p.from})}));
        QCOMPARE(seen[i][u"subject"_s].toString(), p.subject);
        QString body = p.text;
        body.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
        if (!body.endsWith(u'\n'))
            body += u'\n';
        QCOMPARE(seen[i][u"text"_s].toString(), body);
    }
}

QTEST_GUILESS_MAIN(TestComposer)
#include "test_composer.moc"
