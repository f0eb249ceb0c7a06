#include "ui/import/row_story.h"

#include "domain/text/address.h"
#include "engine/upkeep/import_rows.h"
#include "ui/import/sample_model.h"
#include "ui/widgets/look.h"
#include "words/import_text.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace deskbell::ui {

QString RowStory::nameOf(Column column)
{
    switch (column) {
    case Column::ExternalId: return tr("Client number");
    case Column::Name: return tr("Client's name");
    case Column::FirstName: return tr("First name");
    case Column::LastName: return tr("Last name");
    case Column::Salutation: return tr("Salutation");
    case Column::Language: return tr("Language");
    case Column::Email: return tr("E-mail");
    case Column::Phone: return tr("Phone");
    case Column::Consent: return tr("Consent");
    case Column::Number: return tr("Number of the matter");
    case Column::Type: return tr("Type");
    case Column::Title: return tr("Title");
    case Column::Starts: return tr("First day");
    case Column::Ends: return tr("Last day");
    }
    return {};
}

QString RowStory::placeOf(const QString &problem, const QString &field, const QString &value, const QString &language)
{
    static const QStringList silent{u"consent_kept"_s, u"matter_not_open"_s, u"too_few_cells"_s, u"ambiguous_client"_s}; // their values are words of the program
    if (value.isEmpty() || silent.contains(problem))
        return {};
    const QDate day = QDate::fromString(value, Qt::ISODate);
    const QString shown = day.isValid() ? words::date(day, language) : value;
    const auto column = columnNamed(field);
    return column ? QString(nameOf(*column) + u": "_s + shown) : shown;
}

std::vector<RowStory::Line> RowStory::of(const CsvRow &row, const ListSample &sample, const ColumnPlan &plan, const QString &language)
{
    std::vector<ImportProblem> problems;
    RowReader reader(plan, sample.country, sample.matterTypes);
    reader.lookOver(sample.rows);
    const ImportRow read = reader.read(row, problems);
    std::vector<Line> lines;
    const auto add = [&lines](const QString &label, const QString &text, Tone tone = Tone::Normal) {
        if (!text.isEmpty())
            lines.push_back({label, shortened(text, 200), tone, false});
    };
    add(tr("Client"), read.name);
    add(nameOf(Column::ExternalId), read.externalId);
    add(nameOf(Column::Salutation), read.salutation);
    if (!read.language.isEmpty())
        add(nameOf(Column::Language), words::capitalised(QLocale(read.language).nativeLanguageName()));
    for (const ContactPoint &point : read.points)
        add(nameOf(point.channel == ChannelKind::Email ? Column::Email : Column::Phone), shownAddress(point.value), point.problem.isEmpty() ? Tone::Normal : Tone::Warning);
    if (read.consent != Consent::Unasked)
        add(nameOf(Column::Consent), read.consent == Consent::Given ? tr("Given") : tr("Withdrawn"));
    if (read.hasMatter) {
        const QString type = words::matterType(read.type, language);
        add(tr("Matter"), words::capitalised(type));
        lines.back().begins = true;
        const QString title = !read.title.isEmpty() ? read.title : read.typeWords;
        add(nameOf(Column::Title), title.compare(type, Qt::CaseInsensitive) == 0 ? QString() : title);
        add(tr("Number"), read.number);
        if (read.starts.isValid())
            add(nameOf(Column::Starts), words::date(read.starts, language));
        if (read.ends.isValid())
            add(nameOf(Column::Ends), words::date(read.ends, language));
    }
    for (const ImportProblem &problem : problems) {
        const Tone tone = problem.level == "rejected"_L1 ? Tone::Refusal : Tone::Warning;
        add({}, words::importProblem(problem.problem, language), tone);
        add({}, placeOf(problem.problem, problem.field, problem.value, language), tone);
    }
    return lines;
}

} // namespace deskbell::ui
