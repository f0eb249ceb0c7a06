#pragma once

#include "domain/values/client.h"
#include "domain/values/result.h"

#include <QWidget>

class QLineEdit;

namespace deskbell::ui {

class PickBox;

/// Where one address is typed: an e-mail address, or a phone number with its country. A number that begins with + chooses its country, and a
/// number that can be read is shown in groups. Says what is wrong only when asked.
class AddressField : public QWidget {
    Q_OBJECT

public:
    /// `country` is where numbers are from that do not say it.
    AddressField(ChannelKind channel, const QString &language, const QString &country, QWidget *parent = nullptr);

    void setAddress(const QString &address, const QString &country);
    void setNames(const QString &address, const QString &country);
    void selectAll();
    [[nodiscard]] ChannelKind channel() const { return m_channel; }
    [[nodiscard]] QString typed() const;
    [[nodiscard]] QString country() const; ///< of a phone number
    [[nodiscard]] Result<QString> address() const;
    [[nodiscard]] QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void edited(); ///< by a person

private:
    void makeCountries(const QString &language, const QString &country);
    void followTyping();
    void changeCountry();
    void settle();

    const ChannelKind m_channel;
    PickBox *m_country = nullptr; ///< phones only
    QString m_before;             ///< the country whose code the number may begin with
    QLineEdit *m_line;
};

} // namespace deskbell::ui
