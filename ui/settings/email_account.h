#pragma once

#include "domain/text/mail_provider.h"
#include "domain/values/office.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <QVariantMap>
#include <vector>

namespace deskbell::ui {

enum class MailSecurity { StartTls, Tls, Plain };

/// The mail account as it stands in the fields, and what follows from what is typed: which server a known provider has, which one is likely for another.
/// Values only.
class EmailAccount {
    Q_DECLARE_TR_FUNCTIONS(deskbell::ui::EmailAccount)

public:
    explicit EmailAccount(std::vector<MailProvider> providers);

    bool outbox = false;
    QString address, password, name, server, port, user, pace, caFile;
    QString trusted; ///< fingerprint of the one certificate a person trusts for this server
    MailSecurity security = MailSecurity::StartTls;

    /// What is set up becomes what stands in the fields.
    void load(const ChannelSettings &settings);
    /// It was saved as it stands: the password is kept elsewhere from now on.
    void stored();
    /// Server, port, security and user name follow the address, as far as nobody has put in others.
    void typeAddress(const QString &typed);
    void chooseProvider(const QString &id); ///< empty: none that is known
    /// "smtps://mail.example.org:465", as providers print it, is taken apart.
    void typeServer(const QString &typed);
    /// The port follows when it was the usual one.
    void chooseSecurity(MailSecurity chosen);

    [[nodiscard]] const std::vector<MailProvider> &providers() const { return m_providers; }
    [[nodiscard]] QString providerId() const { return m_provider; }
    [[nodiscard]] QStringList notes() const; ///< codes of words::providerNote
    /// Without another one typed, the password that is stored stays.
    [[nodiscard]] bool passwordStays() const;
    /// The server is only likely: nobody knows this provider.
    [[nodiscard]] bool guessed() const;

    struct Problem {
        QString field, message;
    };
    /// What cannot be right, before anybody is asked. Empty field and message: nothing.
    [[nodiscard]] Problem problem(const QString &language) const;

    [[nodiscard]] QStringList arguments() const; ///< of the errand; never with the password
    [[nodiscard]] QByteArray input() const;      ///< the password, for the errand's stdin
    /// The field of this form that belongs to an option of the console or to a refusal of the server.
    [[nodiscard]] static QString fieldOfOption(const QString &option);
    [[nodiscard]] static QString fieldOfRefusal(const QString &code);

    [[nodiscard]] QVariantMap draft() const;
    void take(const QVariantMap &draft);
    friend bool operator==(const EmailAccount &a, const EmailAccount &b) { return a.draft() == b.draft(); }

private:
    struct Filled {
        QString server, port, user;
        MailSecurity security = MailSecurity::StartTls;
    };
    [[nodiscard]] const MailProvider *provider() const;
    [[nodiscard]] Filled likely() const;
    void fill();
    /// Which provider the server that stands there belongs to.
    void recognise();
    [[nodiscard]] QString url() const;

    std::vector<MailProvider> m_providers;
    QString m_provider;
    bool m_ownProvider = false; ///< a person chose it
    Filled m_filled;            ///< what was filled in last: what still stands there may be replaced
    QString m_savedServer, m_savedUser, m_savedImap;
};

} // namespace deskbell::ui
