#include "ui/clients/contact_row.h"

#include "ui/clients/address_field.h"
#include "ui/desk/window_language.h"
#include "ui/widgets/look.h"
#include "ui/widgets/switch_box.h"
#include "words/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

ContactRow::ContactRow(const Surroundings &around, const ContactForm &form, const QString &officeCountry, ClientId owner, QWidget *parent)
    : QWidget(parent), m_around(around), m_form(form), m_owner(owner), m_icon(new QLabel(this)),
      m_address(new AddressField(form.channel, around.present.language(), officeCountry, this)), m_role(new QComboBox(this)), m_language(new QComboBox(this)),
      m_on(new SwitchBox(around.theme, {}, this)), m_remove(new QToolButton(this)), m_error(labelled("error", {}, this)), m_others(labelled("warning", {}, this)),
      m_open(new QPushButton(tr("Open"), this))
{
    const QString &language = around.present.language();
    m_icon->setPixmap(around.theme.icon(form.channel == ChannelKind::Email ? u"mail"_s : u"phone"_s, Tone::Dim).pixmap(QSize(18, 18), devicePixelRatioF()));
    m_address->setObjectName(u"contactAddress"_s);
    m_address->setAddress(form.value, form.country.isEmpty() ? officeCountry : form.country);
    m_role->setObjectName(u"contactRole"_s);
    for (const Role role : {Role::Client, Role::Contact, Role::Representative, Role::Ubo})
        m_role->addItem(words::capitalised(words::role(role, language)), int(role));
    m_role->setCurrentIndex(m_role->findData(int(form.role)));
    m_language->setObjectName(u"contactLanguage"_s);
    m_language->addItem(tr("As the client"), QString());
    for (const QString &code : WindowLanguage::known())
        m_language->addItem(WindowLanguage::nameOf(code), code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(form.language)));
    m_on->setObjectName(u"contactOn"_s);
    m_on->setChecked(form.on);
    m_remove->setObjectName(u"contactRemove"_s);
    m_remove->setProperty("kind", u"kebab"_s);
    m_remove->setProperty("flat", true);
    m_remove->setIcon(around.theme.icon(u"cross"_s, Tone::Dim));
    m_remove->setIconSize(QSize(16, 16));
    m_error->setObjectName(u"contactError"_s);
    m_others->setObjectName(u"contactOthers"_s);
    m_open->setObjectName(u"contactOthersOpen"_s);
    m_open->setProperty("kind", u"link"_s);
    layOut();
    lookForOthers();

    connect(m_address, &AddressField::edited, this, [this] {
        clearError();
        lookForOthers();
        Q_EMIT edited();
    });
    connect(m_role, &QComboBox::activated, this, &ContactRow::edited);
    connect(m_language, &QComboBox::activated, this, &ContactRow::edited);
    connect(m_on, &QCheckBox::clicked, this, &ContactRow::edited);
    connect(m_remove, &QToolButton::clicked, this, &ContactRow::removeWanted);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT clientWanted(m_other); });
}

void ContactRow::layOut()
{
    m_error->setWordWrap(true);
    m_error->hide();
    for (QComboBox *each : {m_role, m_language}) // its longest word, and air
        each->setFixedWidth(std::max(132, each->sizeHint().width()));
    auto *said = new QHBoxLayout;
    said->setSpacing(4);
    said->addWidget(m_others);
    said->addWidget(m_open);
    said->addStretch();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_icon, 0, 0);
    grid->addWidget(m_address, 0, 1);
    grid->addWidget(m_role, 0, 2);
    grid->addWidget(m_language, 0, 3);
    grid->addWidget(m_on, 0, 4);
    grid->addWidget(m_remove, 0, 5);
    grid->addWidget(m_error, 1, 1, 1, 5);
    grid->addLayout(said, 2, 1, 1, 5);
    grid->setColumnStretch(1, 1);
    m_others->hide();
    m_open->hide();
}

void ContactRow::setNumber(int number)
{
    const bool email = m_form.channel == ChannelKind::Email;
    const QString name = email ? tr("E-mail address %1").arg(number) : tr("Phone number %1").arg(number);
    m_address->setNames(name, tr("Country of phone number %1").arg(number));
    nameUnseen(m_role, tr("Role of: %1", "of an address").arg(name));
    nameUnseen(m_language, tr("Language for: %1", "for an address").arg(name));
    m_on->setAccessibleName(tr("Use: %1", "an address").arg(name));
    m_remove->setText(tr("Remove: %1", "an address").arg(name));
    m_remove->setToolTip(m_remove->text());
    m_remove->setAccessibleName(m_remove->text());
}

ContactForm ContactRow::form() const
{
    ContactForm form = m_form;
    form.value = m_address->typed();
    if (form.channel == ChannelKind::Sms && (form.value != m_form.value || !m_form.id || m_address->country() != m_form.country))
        form.country = m_address->country();
    form.role = Role(m_role->currentData().toInt());
    form.language = m_language->currentData().toString();
    form.on = m_on->isChecked();
    return form;
}

void ContactRow::refuse(const QString &message)
{
    m_error->setText(message);
    m_error->show();
    setLook(m_address->line(), "wrong", u"true"_s);
}

void ContactRow::clearError()
{
    m_error->hide();
    setLook(m_address->line(), "wrong", u"false"_s);
}

void ContactRow::start()
{
    m_address->setFocus();
    m_address->selectAll();
}

std::array<int, 3> ContactRow::widths() const
{
    return {m_role->width(), m_language->width(), m_on->sizeHint().width() + 8 + m_remove->sizeHint().width()};
}

void ContactRow::lookForOthers()
{
    const auto address = m_address->address();
    if (!address) {
        showOthers({});
        return;
    }
    m_around.desk.ask(m_slot, [address = *address, owner = m_owner](const Reader &reader) { return reader.clientsWith(address, owner); },
                      [this, address = *address](const Result<std::vector<NamedClient>> &others) {
                          if (others && m_address->address().value_or(QString()) == address)
                              showOthers(*others);
                      });
}

void ContactRow::showOthers(const std::vector<NamedClient> &others)
{
    m_others->setVisible(!others.empty());
    m_open->setVisible(!others.empty());
    if (others.empty())
        return;
    m_other = others.front().id;
    m_others->setText(others.size() == 1 ? tr("%1 has this address too.").arg(words::brief(others.front().name))
                                         : tr("%1 and others have this address too.").arg(words::brief(others.front().name)));
    m_open->setAccessibleName(tr("Open %1").arg(words::brief(others.front().name)));
}

} // namespace deskbell::ui
