// facts/email.md §5-8: the reply parser.
#include "channels/smtp/smtp_capabilities.h"

#include <QTest>
#include <random>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestSmtpReply : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMultiLineReplyIsOneReplyHoweverItsBytesArrive();
    void aMissingTextAndABareLineFeedAreStillReplies();
    void whatIsNoReplyBreaksTheParserForGood_data();
    void whatIsNoReplyBreaksTheParserForGood();
    void capsHold();
    void randomBytesNeverCrashAndNeverMakeAnAcceptanceOutOfGarbage();
    void enhancedCodesCountOnlyInTheirOwnClass();
    void serverTextIsShownPlainAndShort();
    void capabilitiesAreReadInAnyCaseAndInTheOldForm();
};

void TestSmtpReply::aMultiLineReplyIsOneReplyHoweverItsBytesArrive()
{
    const QByteArray wire = "250-first line\r\n250-5.1.1 x\r\n250 last\r\n354 go\r\n";
    for (qsizetype split = 0; split <= wire.size(); ++split)
        for (qsizetype second = split; second <= wire.size(); ++second) {
            SmtpReplyParser parser;
            parser.feed(QByteArrayView(wire).first(split));
            parser.feed(QByteArrayView(wire).sliced(split, second - split));
            parser.feed(QByteArrayView(wire).sliced(second));
            const auto reply = parser.take();
            QVERIFY(reply);
            QCOMPARE(reply->code, 250);
            QCOMPARE(reply->lines, (QByteArrayList{"first line", "5.1.1 x", "last"}));
            const auto next = parser.take();
            QVERIFY(next);
            QCOMPARE(next->code, 354);
            QVERIFY(!parser.take());
            QVERIFY(parser.empty());
            QVERIFY(!parser.broken());
        }
}

void TestSmtpReply::aMissingTextAndABareLineFeedAreStillReplies()
{
    SmtpReplyParser parser;
    parser.feed("250\r\n250 \r\n250-a\n250 b\n");
    QCOMPARE(parser.take()->lines, QByteArrayList{""});
    QCOMPARE(parser.take()->lines, QByteArrayList{""});
    QCOMPARE(parser.take()->lines, (QByteArrayList{"a", "b"}));
    QVERIFY(!parser.broken());
}

void TestSmtpReply::whatIsNoReplyBreaksTheParserForGood_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("code change") << QByteArray("250-a\r\n550 b\r\n");
    QTest::newRow("no digits") << QByteArray("hello\r\n");
    QTest::newRow("two digits") << QByteArray("25\r\n");
    QTest::newRow("empty line") << QByteArray("\r\n");
    QTest::newRow("1xx") << QByteArray("150 x\r\n");
    QTest::newRow("6xx") << QByteArray("650 x\r\n");
    QTest::newRow("no separator") << QByteArray("250x\r\n");
    QTest::newRow("NUL") << QByteArray("250 a\0b\r\n", 9);
    QTest::newRow("CR inside") << QByteArray("250 a\rb\r\n");
    QTest::newRow("binary") << QByteArray("\xff\xfe\x00\r\n", 5);
    QTest::newRow("HTTP") << QByteArray("HTTP/1.1 502 Bad Gateway\r\n");
}

void TestSmtpReply::whatIsNoReplyBreaksTheParserForGood()
{
    QFETCH(const QByteArray, bytes);
    SmtpReplyParser parser;
    parser.feed(bytes);
    QVERIFY(parser.broken());
    QVERIFY(!parser.take());
    parser.feed("250 Ok\r\n");
    QVERIFY(!parser.take());
}

void TestSmtpReply::capsHold()
{
    SmtpReplyParser line;
    line.feed(QByteArray("250 " + QByteArray(SmtpReplyParser::longestLine - 6, 'x') + "\r\n"));
    QVERIFY(line.take());
    line.feed(QByteArray("250 " + QByteArray(SmtpReplyParser::longestLine, 'x')));
    QVERIFY(line.broken());

    SmtpReplyParser lines;
    for (int i = 0; i < 10'000; ++i)
        lines.feed("250-more\r\n");
    QVERIFY(lines.broken());
    QVERIFY(!lines.take());
}

void TestSmtpReply::randomBytesNeverCrashAndNeverMakeAnAcceptanceOutOfGarbage()
{
    std::mt19937 random(20261122);
    for (int run = 0; run < 2000; ++run) {
        SmtpReplyParser parser;
        QByteArray bytes;
        for (int i = 0; i < 60; ++i)
            bytes += "0245- \r\n\x00\xc3\xb3" "abc."[random() % 16];
        parser.feed(bytes);
        while (const auto reply = parser.take()) {
            QVERIFY(reply->code >= 200 && reply->code < 600);
            QVERIFY(bytes.contains(QByteArray::number(reply->code)));
            QVERIFY(reply->words().toUtf8().size() <= 512);
        }
    }
}

void TestSmtpReply::enhancedCodesCountOnlyInTheirOwnClass()
{
    const auto of = [](const QByteArray &wire) {
        SmtpReplyParser parser;
        parser.feed(wire);
        return parser.take()->enhanced();
    };
    QCOMPARE(of("550 5.1.1 no\r\n"), u"5.1.1"_s);
    QCOMPARE(of("550 5.7.515\r\n"), u"5.7.515"_s);
    QCOMPARE(of("250 5.1.1 no\r\n"), QString());
    QCOMPARE(of("550 no 5.1.1\r\n"), QString());
    QCOMPARE(of("550 5.1.1.1 no\r\n"), QString());
    QCOMPARE(of("550\r\n"), QString());
}

void TestSmtpReply::serverTextIsShownPlainAndShort()
{
    QCOMPARE(printable("żółć \x1b[0m \xe2\x80\xae"), u"żółć \\x1B[0m \\x202E"_s);
    QCOMPARE(printable("caf\xe9"), u"café"_s); // no UTF-8: Latin-1, nothing lost
    QVERIFY(printable(QByteArray(5000, 'x')).size() == 512);
    QVERIFY(printable(QByteArray("ż").repeated(5000)).toUtf8().size() <= 512);
}

void TestSmtpReply::capabilitiesAreReadInAnyCaseAndInTheOldForm()
{
    SmtpReplyParser parser;
    parser.feed("250-DSN\r\n250-pipelining\r\n250-SIZE 1000\r\n250-AUTH login  PLAIN\r\n250-AUTH=LOGIN XOAUTH2\r\n250 STARTTLS\r\n");
    const SmtpCapabilities can = smtpCapabilities(*parser.take());
    QVERIFY(!can.dsn); // that was the server's name
    QVERIFY(can.pipelining && can.startTls && can.sizeOffered && !can.smtpUtf8);
    QCOMPARE(can.size, 1000);
    QCOMPARE(can.auth, (QStringList{u"LOGIN"_s, u"PLAIN"_s, u"XOAUTH2"_s}));
}

QTEST_GUILESS_MAIN(TestSmtpReply)
#include "test_smtp_reply.moc"
