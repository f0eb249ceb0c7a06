#pragma once

#include "domain/values/client.h"
#include "engine/upkeep/column_guess.h"
#include "engine/upkeep/csv_reader.h"
#include "engine/upkeep/import.h"

#include <QDate>
#include <QSet>
#include <QStringList>
#include <vector>

namespace deskbell {

/// A row of the file, checked and normalised: what it says of a client and of one matter.
struct ImportRow {
    qint64 row = 0;
    QString externalId, name, foldedName, salutation;
    QString language; ///< empty: not said
    std::vector<ContactPoint> points; ///< malformed ones off and with their problem
    Consent consent = Consent::Unasked;
    bool hasMatter = false;
    QString type, number;
    QString title;     ///< empty: not said
    QString typeWords; ///< the type as written; a title when there is no other
    QDate starts, ends;
    QString reason;    ///< why it is rejected; empty: it comes in
};

/// Reads rows with one plan, country and list of types; keeps what is wrong with them.
class RowReader {
public:
    /// `country` is where phone numbers without one belong.
    RowReader(ColumnPlan plan, const QString &country, QStringList types);
    /// What a row is taken for that does not say, or whose word nobody knows.
    [[nodiscard]] static QString usualType(const QStringList &types);
    /// Looks at all the rows before any is read: where one cell has the month first, another that can be read both ways is not guessed at.
    void lookOver(const std::vector<CsvRow> &rows);
    [[nodiscard]] ImportRow read(const CsvRow &cells, std::vector<ImportProblem> &problems) const;

private:
    struct Reading;
    void readCell(Reading &reading, Column column, const QString &cell) const;
    void readContact(Reading &reading, Column column, const QString &cell) const;
    void readType(Reading &reading, const QString &cell) const;
    void readDate(Reading &reading, Column column, const QString &cell) const;
    void finish(Reading &reading) const;

    ColumnPlan m_plan;
    QString m_country;
    QStringList m_types;
    QString m_defaultType;
    QSet<Column> m_monthFirst; ///< columns of dates in which some have the month first
};

} // namespace deskbell
