#include "words/holiday_text.h"
#include "words/words.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {
const auto english = u"en"_s;
}

class TestHolidayText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_holiday_of_the_data_has_a_name_of_its_own()
    {
        QSet<QString> codes;
        const QDir folder(u":/holidays"_s);
        for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonObject data = QJsonDocument::fromJson(file.readAll()).object();
            const QJsonArray days = data.value("days"_L1).toArray();
            for (const auto &each : days)
                codes.insert(each["name"_L1].toString());
        }
        QVERIFY(codes.size() > 20);
        QSet<QString> names;
        for (const QString &code : std::as_const(codes)) {
            const QString name = words::holiday(code, english);
            QVERIFY2(name != code && !name.contains(u'_') && !names.contains(name), qPrintable(code));
            names.insert(name);
        }
    }

    void what_waits_on_a_holiday_says_on_which()
    {
        QCOMPARE(words::reason(Reason::Holiday, u"christmas_day"_s, english), u"Nothing is sent on this holiday: Christmas Day."_s);
        QCOMPARE(words::reason(Reason::Holiday, {}, english), u"Nothing is sent on this holiday."_s);
        QCOMPARE(words::holiday(u"of_a_newer_version"_s, english), u"of_a_newer_version"_s);
    }
};

QTEST_GUILESS_MAIN(TestHolidayText)
#include "test_holiday_text.moc"
