#include "ui/import/check_step.h"

#include "engine/upkeep/import_rows.h"
#include "ui/import/sample_model.h"
#include "ui/import/save_rejected.h"
#include "ui/widgets/cell_model.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/look.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/searchable_list.h"
#include "words/words.h"

#include <QLabel>
#include <QHeaderView>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

CheckStep::CheckStep(const Surroundings &around, ImportRun &run, QWidget *parent)
    : QWidget(parent), m_around(around), m_run(run), m_trouble(new Notice(around.theme, this)), m_types(new Notice(around.theme, this)),
      m_intro(new QLabel(this)), m_model(new CellModel({tr("Row"), tr("Client"), tr("What happens")}, false, this)), m_table(new ListTable(around.theme, this)),
      m_list(new SearchableList(around.theme, u"import"_s, tr("Search the rows"), tr("Search name or number"), m_table, this)),
      m_more(labelled("small", {}, this)), m_save(new SaveRejected(run, u"saveRejects"_s, Qt::AlignRight, this))
{
    m_trouble->setObjectName(u"importTrouble"_s);
    m_types->setObjectName(u"importTypesNotice"_s);
    m_intro->setObjectName(u"importIntro"_s);
    m_intro->setWordWrap(true);
    m_more->setObjectName(u"importMore"_s);
    m_table->setObjectName(u"importTable"_s);
    m_table->setAccessibleName(tr("What the import does, row by row"));
    m_table->setOpensRows(false);
    m_table->setModel(m_model);
    m_table->setWrapping();
    for (const auto &[column, width] : {std::pair{0, 72}, {1, 232}}) {
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
        m_table->horizontalHeader()->resizeSection(column, width);
    }
    for (const Rehearsal::Kind kind : Rehearsal::kinds)
        m_list->chips()->addChip(Rehearsal::code(kind), Rehearsal::nameOf(kind));
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_more, 1);
    below->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(m_trouble);
    layout->addWidget(m_intro);
    layout->addWidget(m_types);
    layout->addWidget(m_list, 1);
    layout->addLayout(below);
    connect(m_types, &Notice::pressed, this, &CheckStep::typesWanted);
    connect(m_list, &SearchableList::searched, this, &CheckStep::fill);
    connect(m_list->chips(), &ChipRow::chosenChanged, this, &CheckStep::fill);
    connect(m_list, &SearchableList::pressed, this, [this] { m_list->search()->clear(); });
}

Rehearsal::Kind CheckStep::chosen() const
{
    for (const Rehearsal::Kind kind : Rehearsal::kinds)
        if (Rehearsal::code(kind) == m_list->chips()->chosen())
            return kind;
    return Rehearsal::Kind::Created;
}

void CheckStep::look()
{
    const Rehearsal &rehearsal = m_run.rehearsal();
    m_trouble->hide();
    if (m_run.stopped())
        m_trouble->say(Tone::Good, u"check"_s, tr("The import was stopped. Nothing was changed."));
    else if (const auto &trouble = m_run.trouble(); trouble && trouble->field != "rejects"_L1)
        m_trouble->say(Tone::Refusal, u"warning"_s, QString(trouble->message + u' ' + trouble->next));
    m_save->look();
    m_list->setVisible(!rehearsal.isEmpty());
    m_intro->setVisible(!rehearsal.isEmpty());
    m_more->setVisible(!rehearsal.isEmpty());
    if (rehearsal.isEmpty()) {
        m_types->hide();
        return;
    }
    const QString read = tr("%1 rows were read.", nullptr, int(rehearsal.read())).arg(QLocale().toString(rehearsal.read()));
    m_intro->setText(rehearsal.effective() > 0 ? QString(read + u' ' + tr("This is what importing them does; nothing has been changed yet."))
                     : rehearsal.count(Rehearsal::Kind::Unchanged) > 0
                         ? QString(read + u' ' + tr("There is nothing to import: what can be taken is known already."))
                         : QString(read + u' ' + tr("No row can be imported. Look why below; if a column is wrong, go back to the columns.")));
    for (const Rehearsal::Kind kind : Rehearsal::kinds)
        m_list->chips()->setCount(Rehearsal::code(kind), int(rehearsal.count(kind)));
    showTypes();
    const QString before = m_list->chips()->chosen();
    if (std::exchange(m_seen, m_run.rehearsals()) == m_run.rehearsals())
        return; // what is in sight stays
    m_list->chips()->choose(Rehearsal::code(rehearsal.first()));
    if (m_list->chips()->chosen() == before) // another chip has filled the list already
        fill();
}

void CheckStep::showTypes()
{
    const auto unknown = m_run.rehearsal().unknownTypes();
    QStringList words;
    for (const Rehearsal::UnknownType &type : unknown)
        if (words.size() < 3)
            words << tr("“%1”", "a word of the list").arg(shortened(type.word, 24));
    if (unknown.size() > 3)
        words << u"…"_s;
    const QString usual = words::capitalised(words::matterType(RowReader::usualType(m_run.sample().matterTypes), m_around.present.language()));
    m_types->say(Tone::Warning, u"question"_s,
                 unknown.empty() ? QString()
                                 //: %1 are words of the list, %2 is a matter type: "Policy"
                                 : tr("Types that are not known here: %1. They count as “%2” until you say what they are.").arg(words.join(u", "_s), usual),
                 tr("Say what they are…"));
}

void CheckStep::fill()
{
    const Rehearsal::Kind kind = chosen();
    const auto lines = m_run.rehearsal().lines(kind, m_around.present.language());
    std::vector<CellRow> rows;
    for (const Rehearsal::Line &line : lines) {
        const QString number = QLocale().toString(line.row);
        if (!m_list->finds(line.client + u' ' + line.text + u' ' + line.under + u' ' + QString::number(line.row)))
            continue;
        const Tone client = line.client.isEmpty() ? Tone::Dim : Tone::Normal;
        rows.push_back({qint64(rows.size()) + 1, line.client,
                        {{number, Tone::Dim, false, {}, {}, {}},
                         {line.client.isEmpty() ? tr("no name") : shortened(line.client, 120), client, false, {}, {}, {}},
                         {line.text, line.tone, false, line.icon, shortened(line.under, 200), {}}}});
    }
    const qint64 all = m_run.rehearsal().count(kind);
    m_more->setText(all <= qint64(lines.size()) ? QString()
                                               : tr("The first %1 of %2 are listed.").arg(QLocale().toString(qint64(lines.size())), QLocale().toString(all)));
    if (!rows.empty()) {
        m_list->showList();
    } else if (lines.empty()) {
        m_list->showInstead(u"check"_s, tr("None"), {});
    } else {
        m_list->showInstead(u"search"_s, tr("Nothing found"), all > qint64(lines.size()) ? tr("Only the rows listed here are searched.") : QString(), tr("Clear the search"));
    }
    m_model->setRows({}); // so that heights are measured anew
    m_model->setRows(std::move(rows));
    m_table->scrollToTop();
}

void CheckStep::takeKeyboard()
{
    m_table->setFocus();
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void CheckStep::startSearch()
{
    if (m_list->isVisible())
        m_list->search()->start();
}

} // namespace deskbell::ui
