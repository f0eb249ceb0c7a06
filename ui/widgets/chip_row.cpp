#include "ui/widgets/chip_row.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/tab_order.h"

#include <QButtonGroup>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {
constexpr int gap = 8;

/// A matter's number is no mnemonic.
QString shownOn(QString text)
{
    return text.replace(u'&', u"&&"_s);
}
} // namespace

ChipRow::ChipRow(QWidget *parent) : QWidget(parent), m_layout(new FlowLayout(this, gap)), m_group(new QButtonGroup(this))
{
    m_group->setExclusive(true);
    tabToTheChosen(m_group);
    connect(m_group, &QButtonGroup::buttonClicked, this, [this] { Q_EMIT chosenChanged(chosen()); });
}

void ChipRow::addChip(const QString &id, const QString &text)
{
    auto *button = new QPushButton(shownOn(text), this);
    button->setObjectName(u"chip-"_s + id);
    button->setProperty("kind", u"chip"_s);
    button->setCheckable(true);
    button->setChecked(m_chips.empty());
    m_group->addButton(button);
    m_layout->insertWidget(int(m_chips.size()), button);
    if (!m_chips.empty())
        setTabOrder(m_chips.back().button, button);
    m_chips.push_back({id, text, button});
}

void ChipRow::removeChipsFrom(int position)
{
    while (int(m_chips.size()) > position) {
        delete m_chips.back().button;
        m_chips.pop_back();
    }
    if (!m_group->checkedButton() && !m_chips.empty())
        m_chips.front().button->setChecked(true);
}

void ChipRow::setCount(const QString &id, std::optional<int> count)
{
    for (const Chip &chip : m_chips)
        if (chip.id == id)
            chip.button->setText(shownOn(count ? QString(chip.text + u" · "_s + QLocale().toString(*count)) : chip.text));
}

void ChipRow::choose(const QString &id)
{
    for (const Chip &chip : m_chips)
        if (chip.id == id && !chip.button->isChecked()) {
            chip.button->setChecked(true);
            Q_EMIT chosenChanged(id);
        }
}

QWidget *ChipRow::orderTabs(QWidget *before)
{
    for (const Chip &chip : m_chips)
        setTabOrder(std::exchange(before, chip.button), chip.button);
    return before;
}

int ChipRow::widthInOneLine() const
{
    int width = 0;
    for (const Chip &chip : m_chips)
        width += chip.button->sizeHint().width() + (width > 0 ? gap : 0);
    return width;
}

QString ChipRow::chosen() const
{
    for (const Chip &chip : m_chips)
        if (chip.button->isChecked())
            return chip.id;
    return {};
}

} // namespace deskbell::ui
