#include "ui/clients/contact_rows.h"

#include "domain/text/fold.h"
#include "ui/clients/address_field.h"
#include "ui/clients/contact_row.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tab_order.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

ContactRows::ContactRows(const Surroundings &around, QWidget *parent)
    : QWidget(parent), m_around(around), m_column(nullptr), m_scroll(new QScrollArea(this)), m_inside(new QWidget(this)), m_heads(new QWidget(this)),
      m_rightHeads{labelled("field", tr("Role"), m_heads), labelled("field", tr("Language"), m_heads), labelled("field", tr("Used"), m_heads)},
      m_none(labelled("dim", tr("None yet: without an address this client hears nothing."), this))
{
    layOut();
    m_inside->installEventFilter(this);
}

void ContactRows::layOut()
{
    m_inside->setObjectName(u"scrolled"_s);
    m_column = new QVBoxLayout(m_inside);
    m_column->setContentsMargins({});
    m_column->setSpacing(8);
    m_column->setAlignment(Qt::AlignTop);
    m_column->addWidget(m_heads);
    m_column->addWidget(m_none);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_inside);
    auto *heads = new QHBoxLayout(m_heads);
    heads->setContentsMargins(26, 0, 0, 0);
    heads->setSpacing(8);
    heads->addWidget(labelled("field", tr("Address or number"), m_heads), 1);
    for (QLabel *head : m_rightHeads)
        heads->addWidget(head);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (const auto &[channel, name, text] : {std::tuple{ChannelKind::Email, u"addEmailButton"_s, tr("Add an e-mail address")},
                                              {ChannelKind::Sms, u"addPhoneButton"_s, tr("Add a phone number")}}) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setIcon(m_around.theme.icon(u"plus"_s));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, kind = channel] {
            addEmpty(kind);
            show(m_rows.back());
        });
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(labelled("heading", tr("Contact points"), this));
    layout->addWidget(m_scroll);
    layout->addLayout(buttons);
}

void ContactRows::setOffice(const QString &country, Role role)
{
    m_country = country;
    m_role = role;
}

void ContactRows::setRows(const std::vector<ContactForm> &points, ClientId owner)
{
    m_owner = owner;
    for (ContactRow *row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const ContactForm &point : points)
        add(point);
    renumber();
}

std::vector<ContactForm> ContactRows::rows() const
{
    std::vector<ContactForm> points;
    for (const ContactRow *row : m_rows)
        points.push_back(row->form());
    return points;
}

ContactRow *ContactRows::add(const ContactForm &form)
{
    auto *row = new ContactRow(m_around, form, m_country, m_owner, this);
    row->setObjectName(u"contactRow"_s);
    m_rows.push_back(row);
    m_column->addWidget(row);
    row->show(); // at once: the keyboard may go there
    connect(row, &ContactRow::edited, this, &ContactRows::edited);
    connect(row, &ContactRow::clientWanted, this, &ContactRows::clientWanted);
    connect(row, &ContactRow::removeWanted, this, [this, row] { remove(row); });
    return row;
}

void ContactRows::addEmpty(ChannelKind channel)
{
    ContactForm form;
    form.channel = channel;
    form.role = m_role;
    if (channel == ChannelKind::Sms)
        form.country = m_country;
    add(form);
    renumber();
}

void ContactRows::remove(ContactRow *row)
{
    const auto at = std::ranges::find(m_rows, row);
    if (at == m_rows.end())
        return;
    const auto next = m_rows.erase(at);
    row->hide();
    row->deleteLater();
    renumber();
    if (next != m_rows.end())
        (*next)->start();
    else if (auto *button = findChild<QPushButton *>(u"addEmailButton"_s))
        button->setFocus();
    Q_EMIT edited();
}

void ContactRows::renumber()
{
    int emails = 0, phones = 0;
    for (ContactRow *row : m_rows)
        row->setNumber(row->form().channel == ChannelKind::Email ? ++emails : ++phones);
    m_heads->setVisible(!m_rows.empty());
    m_none->setVisible(m_rows.empty());
    if (!m_rows.empty())
        for (size_t head = 0; head < m_rightHeads.size(); ++head)
            m_rightHeads[head]->setFixedWidth(m_rows.front()->widths()[head]);
    tabAsRead(window());
}

/// As high as its rows; from some height on they are scrolled.
void ContactRows::fit()
{
    constexpr int most = 300;
    m_scroll->setFixedHeight(std::clamp(m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(m_inside->width()) : m_column->sizeHint().height(), 24, most));
}

bool ContactRows::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_inside && event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::eventFilter(watched, event);
}

void ContactRows::refuse(size_t row, const QString &message)
{
    if (row >= m_rows.size())
        return;
    m_rows[row]->refuse(message);
    show(m_rows[row]);
}

void ContactRows::show(ContactRow *row)
{
    row->start();
    QTimer::singleShot(0, row, [this, row] { m_scroll->ensureWidgetVisible(row); }); // once it has its place
}

void ContactRows::clearErrors()
{
    for (ContactRow *row : m_rows)
        row->clearError();
}

int ContactRows::rowWith(const QString &address) const
{
    if (address.isEmpty())
        return -1;
    const auto found = std::ranges::find_if(m_rows, [&address](const ContactRow *row) {
        return caseless(row->address()->address().value_or(row->address()->typed().trimmed())) == caseless(address);
    });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void ContactRows::start(const QString &address)
{
    if (address != u"email"_s && address != u"phone"_s) {
        if (const int row = rowWith(address); row >= 0)
            show(m_rows[size_t(row)]);
        return;
    }
    const ChannelKind channel = address == u"email"_s ? ChannelKind::Email : ChannelKind::Sms;
    auto empty = std::ranges::find_if(m_rows, [channel](const ContactRow *row) { return row->form().channel == channel && isBlank(row->form()); });
    if (empty == m_rows.end()) {
        addEmpty(channel);
        empty = std::prev(m_rows.end());
    }
    show(*empty);
}

} // namespace deskbell::ui
