#include "ui/clients/address_field.h"

#include "domain/text/address.h"
#include "domain/text/country.h"
#include "ui/widgets/look.h"
#include "ui/widgets/pick_box.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

AddressField::AddressField(ChannelKind channel, const QString &language, const QString &country, QWidget *parent)
    : QWidget(parent), m_channel(channel), m_line(new QLineEdit(this))
{
    m_line->setObjectName(u"addressValue"_s);
    m_line->setInputMethodHints(channel == ChannelKind::Email ? Qt::ImhEmailCharactersOnly : Qt::ImhDialableCharactersOnly);
    setFocusProxy(m_line);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    if (channel == ChannelKind::Sms) {
        makeCountries(language, country);
        layout->addWidget(m_country, 5); // its calling code stands at the end
        connect(m_country, &QComboBox::activated, this, &AddressField::changeCountry);
    }
    layout->addWidget(m_line, 4);
    connect(m_line, &QLineEdit::textEdited, this, &AddressField::followTyping);
    connect(m_line, &QLineEdit::editingFinished, this, &AddressField::settle);
}

void AddressField::makeCountries(const QString &language, const QString &country)
{
    m_country = new PickBox(this);
    m_country->setObjectName(u"addressCountry"_s);
    m_country->setMinimumContentsLength(10);
    for (const Country &each : countries(language))
        if (const int code = callingCode(each.code); code > 0)
            //: a country and its calling code: "Poland +48"
            m_country->addItem(tr("%1 +%2").arg(each.name).arg(code), each.code);
    m_country->choose(country);
    m_before = this->country();
}

void AddressField::setAddress(const QString &address, const QString &country)
{
    m_line->setText(shownAddress(address));
    if (m_country)
        m_country->choose(country);
    m_before = this->country();
}

void AddressField::setNames(const QString &address, const QString &country)
{
    setAccessibleName(address);
    m_line->setAccessibleName(address);
    if (m_country)
        nameUnseen(m_country, country);
}

void AddressField::selectAll()
{
    m_line->selectAll();
}

QString AddressField::typed() const
{
    return m_line->text();
}

QString AddressField::country() const
{
    return m_country ? m_country->chosen() : QString();
}

Result<QString> AddressField::address() const
{
    return m_channel == ChannelKind::Email ? emailAddress(typed()) : phoneNumber(typed(), country());
}

void AddressField::followTyping()
{
    // Countries that share a code: the one that was chosen stays until the number is surely another's.
    if (const QString dialled = dialledCountry(typed()); m_country && !dialled.isEmpty() && callingCode(dialled) != callingCode(country())) {
        m_country->choose(dialled);
        m_before = country();
    }
    Q_EMIT edited();
}

void AddressField::changeCountry()
{
    // The number follows its country: "+48 602 …" with Finland chosen is "602 …", to be read as a Finnish one.
    const QString code = u'+' + QString::number(callingCode(m_before));
    if (m_before != country() && m_line->text().trimmed().startsWith(code))
        m_line->setText(m_line->text().trimmed().sliced(code.size()).trimmed());
    m_before = country();
    settle();
    Q_EMIT edited();
}

void AddressField::settle()
{
    if (m_country)
        if (const auto number = address())
            m_line->setText(shownAddress(*number));
}

} // namespace deskbell::ui
