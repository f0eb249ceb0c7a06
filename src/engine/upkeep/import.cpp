#include "engine/upkeep/import.h"

#include "domain/text/fold.h"
#include "engine/upkeep/column_guess.h"
#include "engine/upkeep/csv_encoding.h"
#include "engine/upkeep/csv_reader.h"
#include "engine/upkeep/import_file.h"
#include "engine/upkeep/import_rows.h"
#include "engine/upkeep/import_writer.h"
#include "store/database.h"
#include "store/long_write.h"
#include "store/tables/activity.h"
#include "store/tables/messages.h"
#include "store/tables/import_maps.h"
#include "store/tables/matters.h"
#include "store/tables/settings.h"
#include "words/import_text.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>

#include <algorithm>
#include <functional>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace deskbell {
namespace {

constexpr qint64 rowsBetweenLooks = 200;

/// One import under way.
class Import {
public:
    Import(store::Database &database, const QString &file, const ImportOptions &options, const By &by)
        : m_database(database), m_file(file), m_options(options), m_by(by)
    {
    }

    Result<ImportReport> run()
    {
        auto done = readFile().and_then([this] { return checkRows(); }).and_then([this] {
            return m_options.onlyRejects ? keepRejected() : writeRows();
        });
        if (!done)
            return Failure(done.error());
        return std::move(m_report);
    }

private:
    Result<> readFile()
    {
        if (!m_options.rejectsFile.isEmpty() && QFileInfo(m_options.rejectsFile) == QFileInfo(m_file))
            return failure(ErrorKind::Rejected, u"rejects_is_list"_s, {}, u"rejects"_s);
        auto office = store::Offices(m_database).load();
        if (!office)
            return Failure(office.error());
        m_office = *office;
        const auto bytes = listBytes(m_file);
        if (!bytes)
            return Failure(bytes.error());
        m_report.fingerprint = QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
        if (!m_options.fingerprint.isEmpty() && m_options.fingerprint != m_report.fingerprint)
            return failure(ErrorKind::Rejected, u"file_changed"_s, {}, u"file"_s);
        auto text = csvText(*bytes, m_options.encoding, m_office.language);
        if (!text)
            return Failure(text.error());
        auto table = readCsv(std::move(*text), {m_options.separator, false});
        if (!table)
            return Failure(table.error());
        m_table = std::move(*table);
        return {};
    }

    Result<> checkRows()
    {
        auto plan = draftColumns(m_table.headings, m_options.map);
        if (!plan)
            return Failure(plan.error());
        const auto types = store::Matters(m_database).types();
        if (!types)
            return Failure(types.error());
        QStringList names;
        for (const MatterType &type : *types)
            names += type.name;
        if (auto sound = checkColumns(*plan, m_table.headings, names); !sound)
            return sound;
        m_columns = columnNames(*plan);
        RowReader reader(std::move(*plan), m_office.country, names);
        reader.lookOver(m_table.rows);
        m_rows.reserve(m_table.rows.size());
        for (const CsvRow &row : m_table.rows) {
            m_rows.push_back(reader.read(row, m_report.rows));
            if (qint64(m_rows.size()) % rowsBetweenLooks == 0 && !goOn(0))
                return cancelled();
        }
        m_report.read = qint64(m_rows.size());
        m_report.rejected = std::ranges::count_if(m_rows, [](const ImportRow &row) { return !row.reason.isEmpty(); });
        return {};
    }

    Result<> writeRows()
    {
        const store::LongWrite announced(m_database); // who waits for the file in vain is told why
        store::Transaction transaction(m_database);
        if (!transaction.begun())
            return transaction.begun();
        ImportWriter writer(m_database, m_office, m_by, m_report.rows);
        qint64 done = 0;
        for (const ImportRow &row : m_rows) {
            if (++done % rowsBetweenLooks == 0 && !goOn(done))
                return cancelled();
            if (!row.reason.isEmpty())
                continue;
            auto change = writer.write(row);
            if (!change)
                return Failure(change.error());
            qint64 &count = countOf(change->outcome);
            if (count++ < m_options.listed.value_or(0))
                m_report.changes.push_back(std::move(*change));
        }
        if (!goOn(done))
            return cancelled();
        std::ranges::stable_sort(m_report.rows, {}, &ImportProblem::row);
        countProblems();
        if (m_options.dryRun)
            return {};
        if (auto kept = keepRejected(); !kept)
            return kept;
        if (m_options.remember)
            if (auto saved = store::ImportMaps(m_database).save(m_table.headings, {m_columns, m_options.map.value("types"_L1).toObject()}); !saved)
                return saved;
        if (m_report.created + m_report.updated == 0)
            return m_options.remember ? transaction.commit() : Result<>{}; // no client was touched, so there is nothing to tell either
        // What waited for an address or a value may go on; the claim decides again.
        for (const Reason cured : {Reason::NoContactPoint, Reason::BadAddress, Reason::ChannelOff, Reason::MissingValue})
            if (const auto released = store::Messages(m_database).release(cured, {}, m_by.at); !released)
                return Failure(released.error());
        const LogEntry entry{0, m_by.at, m_by.name, u"imported"_s,
                             {{u"file"_s, QFileInfo(m_file).fileName()}, {u"created"_s, m_report.created}, {u"updated"_s, m_report.updated}},
                             {}, {}, {}};
        if (auto logged = store::Activity(m_database).append(entry); !logged)
            return logged;
        return transaction.commit();
    }

    [[nodiscard]] qint64 &countOf(RowOutcome outcome)
    {
        return outcome == RowOutcome::Created ? m_report.created : outcome == RowOutcome::Updated ? m_report.updated : m_report.unchanged;
    }

    /// Counts all problems and keeps as many as were asked for.
    void countProblems()
    {
        std::unordered_map<QString, size_t> places;
        for (const ImportProblem &problem : m_report.rows) {
            m_report.warnings += problem.level == "warning"_L1;
            if (problem.problem != "unknown_type"_L1)
                continue;
            const auto [place, first] = places.try_emplace(folded(problem.value), m_report.unknownTypes.size());
            if (first)
                m_report.unknownTypes.push_back({problem.value, 0});
            ++m_report.unknownTypes[place->second].rows;
        }
        std::ranges::stable_sort(m_report.unknownTypes, std::greater(), &UnknownType::rows);
        if (!m_options.listed)
            return;
        QHash<QString, int> kept;
        std::erase_if(m_report.rows, [this, &kept](const ImportProblem &problem) { return kept[problem.level]++ >= *m_options.listed; });
    }

    /// Before the commit: without the file nobody would know what is missing.
    Result<> keepRejected()
    {
        if (m_options.rejectsFile.isEmpty() || m_report.rejected == 0)
            return {};
        QSaveFile rejects(m_options.rejectsFile);
        const auto unwritable = [this] { return failure(ErrorKind::Temporary, u"write_failed"_s, m_options.rejectsFile, u"rejects"_s); };
        if (!rejects.open(QIODevice::WriteOnly))
            return unwritable();
        rejects.write("\xEF\xBB\xBF"); // spreadsheets take UTF-8 without it for something else
        QStringList headings = m_table.headings;
        rejects.write(csvLine(headings << u"reason"_s, m_table.separator).toUtf8());
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].reason.isEmpty())
                continue;
            QStringList cells = m_table.rows[i].cells;
            while (cells.size() < m_table.headings.size())
                cells += QString();
            cells += words::importProblem(m_rows[i].reason, m_office.language);
            rejects.write(csvLine(cells, m_table.separator).toUtf8());
        }
        // commit() alone does not see that the last bytes found no room.
        return rejects.flush() && rejects.commit() ? Result<>{} : Result<>(unwritable());
    }

    [[nodiscard]] bool goOn(qint64 done) const { return !m_options.progress || m_options.progress(done, qint64(m_table.rows.size())); }
    static Failure cancelled() { return failure(ErrorKind::Temporary, u"cancelled"_s); }

    store::Database &m_database;
    const QString &m_file;
    const ImportOptions &m_options;
    const By &m_by;
    Office m_office;
    CsvTable m_table;
    QStringList m_columns;
    std::vector<ImportRow> m_rows;
    ImportReport m_report;
};

} // namespace

Result<ImportReport> importFile(store::Database &database, const QString &file, const ImportOptions &options, const By &by)
{
    return Import(database, file, options, by).run();
}

} // namespace deskbell
