#include "engine/upkeep/import_rows.h"

#include "domain/text/address.h"
#include "domain/text/fold.h"
#include "domain/text/limits.h"
#include "engine/upkeep/cell_values.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

constexpr qsizetype shownOfCell = 254; // of a cell that is named as a problem: a malformed address is shown whole

/// How long the text of a cell may be. The rest is a date, a word out of a list, or an address, which has its own length; a name is looked at
/// when it is complete.
qsizetype longest(Column column)
{
    switch (column) {
    case Column::ExternalId:
    case Column::Number: return limits::number;
    case Column::Salutation: return limits::name;
    case Column::Type: // stands for the title where there is none
    case Column::Title: return limits::title;
    default: return std::numeric_limits<qsizetype>::max();
    }
}

} // namespace

struct RowReader::Reading {
    ImportRow row;
    QString first, last;
    bool typeGiven = false;
    std::vector<ImportProblem> &problems;

    void warn(Column column, const QString &problem, const QString &value)
    {
        problems.push_back({row.row, columnName(column), problem, u"warning"_s, value.left(shownOfCell), {}});
    }
    void reject(const QString &field, const QString &problem, const QString &value)
    {
        if (!row.reason.isEmpty()) // the first one is the reason
            return;
        row.reason = problem;
        problems.push_back({row.row, field, problem, u"rejected"_s, value.left(shownOfCell), {}});
    }
};

RowReader::RowReader(ColumnPlan plan, const QString &country, QStringList types)
    : m_plan(std::move(plan)), m_country(country), m_types(std::move(types)), m_defaultType(usualType(m_types))
{
}

QString RowReader::usualType(const QStringList &types)
{
    return types.contains("policy"_L1) ? u"policy"_s : types.value(0);
}

void RowReader::lookOver(const std::vector<CsvRow> &rows)
{
    for (size_t i = 0; i < m_plan.columns.size(); ++i) {
        const auto column = m_plan.columns[i];
        if ((column == Column::Starts || column == Column::Ends)
            && std::ranges::any_of(rows, [i](const CsvRow &row) { return cells::monthFirst(row.cells.value(qsizetype(i))); }))
            m_monthFirst.insert(*column);
    }
}

ImportRow RowReader::read(const CsvRow &cells, std::vector<ImportProblem> &problems) const
{
    std::vector<ImportProblem> found;
    Reading reading{{}, {}, {}, false, found};
    reading.row.row = cells.row;
    const auto width = qsizetype(m_plan.columns.size());

    if (std::ranges::any_of(cells.cells, [](const QString &cell) { return cell.contains(QChar(u'\0')); }))
        reading.reject(u"row"_s, u"control_character"_s, {});
    // A separator inside an unquoted cell shifts everything behind it: better no row than a wrong one.
    for (qsizetype i = width; i < cells.cells.size(); ++i)
        if (!cells.cells[i].trimmed().isEmpty())
            reading.reject(u"row"_s, u"too_many_cells"_s, oneLine(cells.cells[i]));
    if (cells.cells.size() < width)
        found.push_back({cells.row, u"row"_s, u"too_few_cells"_s, u"warning"_s, QString::number(cells.cells.size()), {}});

    for (qsizetype i = 0; i < std::min(width, cells.cells.size()); ++i)
        if (const auto column = m_plan.columns[size_t(i)])
            readCell(reading, *column, cells.cells[i]);
    finish(reading);

    // A rejected row is listed once, with its reason; the rest will be looked at when it comes again.
    for (ImportProblem &problem : found)
        if (reading.row.reason.isEmpty() || problem.level == "rejected"_L1) {
            problem.client = reading.row.name;
            problems.push_back(std::move(problem));
        }
    return std::move(reading.row);
}

void RowReader::readCell(Reading &reading, Column column, const QString &cell) const
{
    ImportRow &row = reading.row;
    const QString text = cells::plain(cell);
    if (characters(text) > longest(column))
        return reading.warn(column, u"text_too_long"_s, text);
    switch (column) {
    case Column::ExternalId: row.externalId = text; break;
    case Column::Name: row.name = text; break;
    case Column::FirstName: reading.first = text; break;
    case Column::LastName: reading.last = text; break;
    case Column::Salutation: row.salutation = text; break;
    case Column::Number: row.number = text; break;
    case Column::Title: row.title = text; break;
    case Column::Email:
    case Column::Phone: readContact(reading, column, cell); break;
    case Column::Type: readType(reading, text); break;
    case Column::Starts:
    case Column::Ends: readDate(reading, column, text); break;
    case Column::Language:
        row.language = cells::language(text);
        if (row.language.isEmpty() && !text.isEmpty())
            reading.warn(column, u"unknown_language"_s, text);
        break;
    case Column::Consent:
        if (const auto answer = cells::consent(text))
            row.consent = *answer;
        else
            reading.warn(column, u"unknown_consent"_s, text);
        break;
    }
}

void RowReader::readContact(Reading &reading, Column column, const QString &cell) const
{
    const bool email = column == Column::Email;
    for (const QString &typed : email ? cells::emails(cell) : cells::phones(cell)) {
        ContactPoint point;
        point.channel = email ? ChannelKind::Email : ChannelKind::Sms;
        point.country = email ? QString() : m_country;
        auto sound = email ? emailAddress(typed) : phoneNumber(typed, m_country);
        if (sound) {
            point.value = *sound;
        } else {
            // The policy must not be lost for it: kept where staff see it, switched off.
            point.value = typed.left(limits::email);
            point.on = false;
            point.problem = email ? u"bad_address"_s : u"bad_phone"_s;
            reading.warn(column, point.problem, point.value);
        }
        const bool known = std::ranges::any_of(reading.row.points, [&point](const ContactPoint &other) {
            return other.channel == point.channel && caseless(other.value) == caseless(point.value);
        });
        if (!known)
            reading.row.points.push_back(point);
    }
}

void RowReader::readType(Reading &reading, const QString &cell) const
{
    if (cell.isEmpty())
        return;
    reading.typeGiven = true;
    reading.row.typeWords = cell;
    const QString said = m_plan.types.value(folded(cell)); // by somebody, for this list
    const QString meant = !said.isEmpty() ? said : m_types.contains(cell) ? cell : cells::type(cell);
    if (m_types.contains(meant))
        reading.row.type = meant;
    else
        reading.warn(Column::Type, u"unknown_type"_s, cell);
}

void RowReader::readDate(Reading &reading, Column column, const QString &cell) const
{
    if (cell.isEmpty())
        return;
    const auto day = cells::date(cell);
    if (!day)
        return reading.reject(columnName(column), u"bad_date"_s, cell);
    if (m_monthFirst.contains(column) && cells::readsBothWays(cell))
        return reading.reject(columnName(column), u"date_order"_s, cell);
    (column == Column::Ends ? reading.row.ends : reading.row.starts) = *day;
}

void RowReader::finish(Reading &reading) const
{
    ImportRow &row = reading.row;
    if (row.name.isEmpty())
        row.name = QString(reading.first + u' ' + reading.last).trimmed();
    row.foldedName = folded(row.name);
    if (row.name.isEmpty())
        reading.reject(u"name"_s, u"no_name"_s, {});
    if (characters(row.name) > limits::name)
        reading.reject(u"name"_s, u"name_too_long"_s, row.name);

    // Rejected: no name or no readable date. A file without any column of dates is refused as a whole before.
    const bool dated = std::ranges::find(m_plan.columns, std::optional(Column::Ends)) != m_plan.columns.end();
    row.hasMatter = dated || !row.number.isEmpty() || !row.title.isEmpty() || reading.typeGiven || row.starts.isValid() || row.ends.isValid();
    if (!row.hasMatter)
        return;
    if (row.type.isEmpty())
        row.type = m_defaultType;
    const bool policy = row.type == "policy"_L1 || row.type == "motor-policy"_L1;
    if (policy && !row.ends.isValid())
        reading.reject(u"ends"_s, u"no_date"_s, {});
    if (row.starts.isValid() && row.ends.isValid() && row.starts > row.ends) {
        reading.warn(Column::Starts, u"starts_after_end"_s, row.starts.toString(Qt::ISODate));
        row.starts = {};
    }
}

} // namespace deskbell
