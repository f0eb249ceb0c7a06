#include "engine/upkeep/backups/backup_rotation.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace deskbell;

namespace {

const QTime eight(8, 0);

BackupName of(QDate day, QTime time = eight, int nth = 1)
{
    return {backupName(day, time, nth), day, time, nth};
}

/// What lies there after a backup on each of these days, rotated each time.
std::vector<BackupName> lived(const std::vector<QDate> &days)
{
    std::vector<BackupName> there;
    for (const QDate day : days) {
        there.push_back(of(day));
        for (const BackupName &gone : outdated(there, day))
            std::erase_if(there, [&](const BackupName &each) { return each.name == gone.name; });
    }
    return there;
}

bool has(const std::vector<BackupName> &all, QDate day)
{
    return std::ranges::find(all, day, &BackupName::day) != all.end();
}

} // namespace

/// Row 59: rotation keeps 7 daily, 4 weekly and 12 monthly backups, and never the last good one goes.
class TestBackupRotation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void only_our_own_names_are_read_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("ours");
        for (const char *ours : {"office-2026-11-20-0805.db", "office-2026-02-28-2359.db", "office-2026-11-20-0805-2.db", "office-2026-11-20-0805-17.db"})
            QTest::newRow(ours) << QString::fromLatin1(ours) << true;
        for (const char *others : {"office.db", "office-2026-11-20.db", "office-2026-11-20-0805.db.part", "Office-2026-11-20-0805.db", "office-2026-02-30-0805.db",
                                   "office-2026-11-20-2505.db", "office-2026-11-20-0805-0.db", "office-2026-11-20-0805 (1).db", "my office-2026-11-20-0805.db",
                                   "office-2026-11-20-0805.db\n", "office-old.db"})
            QTest::newRow(others) << QString::fromLatin1(others) << false;
    }
    void only_our_own_names_are_read()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, ours);
        const auto read = readBackupName(name);
        QCOMPARE(read.has_value(), ours);
        if (read)
            QCOMPARE(backupName(read->day, read->time, read->nth), name);
    }

    void a_year_of_daily_backups_leaves_seven_days_four_weeks_and_twelve_months()
    {
        std::vector<QDate> days;
        for (QDate day(2025, 1, 1); day <= QDate(2026, 11, 20); day = day.addDays(1))
            days.push_back(day);
        const auto there = lived(days);
        for (int back = 0; back < 7; ++back)
            QVERIFY(has(there, QDate(2026, 11, 20).addDays(-back)));
        for (const QDate sunday : {QDate(2026, 11, 15), QDate(2026, 11, 8), QDate(2026, 11, 1)})
            QVERIFY(has(there, sunday));
        for (int back = 1; back < 12; ++back) {
            const QDate month = QDate(2026, 11, 1).addMonths(-back);
            QVERIFY2(has(there, QDate(month.year(), month.month(), month.daysInMonth())), qPrintable(month.toString(Qt::ISODate)));
        }
        QVERIFY(there.size() <= 7 + 4 + 12);
    }

    void whatever_lies_there_the_newest_and_what_is_not_of_the_past_stay()
    {
        QRandomGenerator random(20261120);
        for (int round = 0; round < 3000; ++round) {
            const QDate today = QDate(2026, 1, 1).addDays(random.bounded(700));
            std::vector<BackupName> all;
            const int count = random.bounded(60);
            all.reserve(size_t(count));
            for (int i = 0; i < count; ++i)
                all.push_back(of(today.addDays(random.bounded(-900, 30)), QTime(random.bounded(24), random.bounded(60)), 1 + random.bounded(3)));
            std::ranges::sort(all, {}, &BackupName::name);
            all.erase(std::unique(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.name == b.name; }), all.end());
            std::shuffle(all.begin(), all.end(), random);
            const auto gone = outdated(all, today);
            QSet<QString> names;
            for (const BackupName &each : gone) {
                names.insert(each.name);
                QVERIFY(each.day < today);
            }
            std::vector<BackupName> past, kept;
            for (const BackupName &each : all) {
                if (each.day <= today)
                    past.push_back(each);
                if (!names.contains(each.name))
                    kept.push_back(each);
            }
            if (!past.empty()) {
                const auto newest = std::ranges::max_element(past, [](const auto &a, const auto &b) { return std::tie(a.day, a.time, a.nth) < std::tie(b.day, b.time, b.nth); });
                QVERIFY(!names.contains(newest->name));
            }
            QVERIFY(outdated(kept, today).empty()); // once is enough
            QSet<QDate> days, daysAfter;
            for (const BackupName &each : past)
                days.insert(each.day);
            for (const BackupName &each : kept)
                if (each.day <= today)
                    daysAfter.insert(each.day);
            QVERIFY(daysAfter.size() >= std::min<qsizetype>(days.size(), 7));
        }
    }

    void backups_of_a_clock_that_ran_ahead_push_no_real_one_out()
    {
        std::vector<BackupName> all;
        all.reserve(32);
        for (int i = 0; i < 30; ++i)
            all.push_back(of(QDate(2031, 1, 1).addDays(i)));
        all.push_back(of({2026, 11, 19}));
        all.push_back(of({2026, 11, 20}));
        QVERIFY(outdated(all, {2026, 11, 20}).empty());
    }

    void all_of_today_stay()
    {
        std::vector<BackupName> all;
        all.reserve(24);
        for (int hour = 0; hour < 24; ++hour)
            all.push_back(of({2026, 11, 20}, QTime(hour, 0)));
        QVERIFY(outdated(all, {2026, 11, 20}).empty());
        QCOMPARE(outdated(all, {2026, 11, 21}).size(), size_t(23));
    }
};

QTEST_GUILESS_MAIN(TestBackupRotation)
#include "test_backup_rotation.moc"
