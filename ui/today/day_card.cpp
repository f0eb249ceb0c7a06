#include "ui/today/day_card.h"

#include "ui/widgets/list_table.h"
#include "ui/widgets/look.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

DayCard::DayCard(const Theme &theme, const QString &name, const QString &title, QStringList columns, std::initializer_list<int> widths, std::vector<int> importance, const QString &empty,
                 QWidget *parent)
    : QFrame(parent), m_count(labelled("consent", {}, this)), m_empty(labelled("dim", empty, this)), m_note(labelled("small", {}, this)),
      m_all(new QPushButton(tr("See all"), this)), m_model(new CellModel(std::move(columns), false, this)), m_table(new ListTable(theme, this))
{
    setObjectName(name);
    QVBoxLayout *inside = madeCard(this);
    m_count->setObjectName(name + u"Count"_s);
    m_empty->setObjectName(name + u"Empty"_s);
    m_empty->setWordWrap(true);
    m_note->setObjectName(name + u"Note"_s);
    m_note->setWordWrap(true);
    m_note->hide();
    m_all->setObjectName(name + u"All"_s);
    m_all->setProperty("kind", u"link"_s);
    //: for screen readers: %1 is the heading of the list, e.g. "Due today"
    m_all->setAccessibleName(tr("See all: %1").arg(title));
    m_table->setObjectName(name + u"Table"_s);
    m_table->setAccessibleName(title);
    m_table->setProperty("kind", u"inside"_s);
    m_table->setModel(m_model);
    m_table->setColumnWidths(widths);
    m_table->setImportance(std::move(importance));
    m_table->horizontalHeader()->hide();
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(labelled("heading", title, this));
    head->addWidget(m_count, 0, Qt::AlignVCenter);
    head->addStretch();
    head->addWidget(m_all);
    head->addStrut(28);
    inside->addLayout(head);
    inside->addWidget(m_table);
    inside->addWidget(m_empty);
    inside->addWidget(m_note);
    inside->addStretch();
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
    connect(m_all, &QPushButton::clicked, this, &DayCard::allWanted);
}

void DayCard::setRows(std::vector<CellRow> rows, int count)
{
    m_count->setText(locale().toString(count));
    m_count->setVisible(count > 0);
    m_empty->setVisible(rows.empty());
    m_table->setVisible(!rows.empty());
    m_table->setFixedHeight(int(rows.size()) * m_table->verticalHeader()->defaultSectionSize());
    m_model->setRows(std::move(rows));
}

void DayCard::setCountTone(const QString &tone)
{
    setLook(m_count, "tone", tone);
}

void DayCard::setNote(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

} // namespace deskbell::ui
