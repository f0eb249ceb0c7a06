#include "ui/settings/email_account.h"

#include "domain/text/address.h"
#include "words/words.h"

#include <QHash>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {

constexpr int mostAMinute = 6000; // as the console has it

QString usualPort(MailSecurity security)
{
    return security == MailSecurity::Tls ? u"465"_s : u"587"_s;
}

QString domainOf(const QString &address)
{
    const QString domain = address.section(u'@', -1).trimmed().toLower();
    return address.contains(u'@') && domain.contains(u'.') ? domain : QString();
}

/// Whole numbers only: " 5 87" is no port.
int wholeNumber(const QString &typed)
{
    bool number = false;
    const int value = typed.trimmed().toInt(&number);
    return number ? value : -1;
}

} // namespace

EmailAccount::EmailAccount(std::vector<MailProvider> providers)
    : port(usualPort(MailSecurity::StartTls)), pace(QString::number(ChannelSettings().pacePerMinute)), m_providers(std::move(providers))
{
    m_filled = {{}, port, {}, security};
}

void EmailAccount::load(const ChannelSettings &settings)
{
    *this = EmailAccount(std::move(m_providers));
    if (!settings.set)
        return;
    outbox = settings.outbox;
    address = settings.from;
    name = settings.fromName;
    if (outbox) {
        typeAddress(address);
        return;
    }
    const QUrl url(settings.smtpUrl);
    server = url.host();
    security = settings.plain ? MailSecurity::Plain : url.scheme() == "smtps"_L1 ? MailSecurity::Tls : MailSecurity::StartTls;
    port = QString::number(url.port(usualPort(security).toInt()));
    user = settings.user;
    pace = QString::number(settings.pacePerMinute);
    caFile = settings.caFile;
    trusted = settings.trusted;
    m_savedServer = server;
    m_savedUser = user;
    m_savedImap = settings.imapUrl;
    recognise();
}

void EmailAccount::stored()
{
    password.clear();
    if (outbox || server != m_savedServer)
        m_savedImap.clear();
    m_savedServer = outbox ? QString() : server;
    m_savedUser = outbox ? QString() : user.trimmed();
}

const MailProvider *EmailAccount::provider() const
{
    const auto found = std::ranges::find(m_providers, m_provider, &MailProvider::id);
    return found == m_providers.end() ? nullptr : &*found;
}

EmailAccount::Filled EmailAccount::likely() const
{
    if (const MailProvider *known = provider()) {
        const QUrl url(known->smtpUrl);
        const MailSecurity kind = url.scheme() == "smtps"_L1 ? MailSecurity::Tls : MailSecurity::StartTls;
        return {url.host(), QString::number(url.port(usualPort(kind).toInt())), known->userFor(address.trimmed()), kind};
    }
    const QString domain = domainOf(address);
    return {domain.isEmpty() ? QString() : QString(u"mail."_s + domain), usualPort(MailSecurity::StartTls), domain.isEmpty() ? QString() : address.trimmed(),
            MailSecurity::StartTls};
}

void EmailAccount::fill()
{
    const Filled now = likely();
    const bool own = !server.isEmpty() && server != m_filled.server;
    if (!own && server != now.server) {
        server = now.server;
        port = now.port;
        security = now.security;
        trusted.clear();
    }
    if (user.isEmpty() || user == m_filled.user)
        user = now.user;
    m_filled = now;
}

void EmailAccount::typeAddress(const QString &typed)
{
    address = typed;
    const MailProvider *known = providerOf(address.trimmed(), m_providers);
    // A company's own domain says nothing about who keeps its mail: what a person chose stays.
    if (known || !m_ownProvider) {
        m_provider = known ? known->id : QString();
        m_ownProvider = false;
    }
    fill();
}

void EmailAccount::chooseProvider(const QString &id)
{
    m_provider = id;
    m_ownProvider = !id.isEmpty();
    if (m_ownProvider)
        server.clear(); // who chooses a provider wants its server
    fill();
}

void EmailAccount::recognise()
{
    const auto found = std::ranges::find_if(m_providers, [this](const MailProvider &each) { return QUrl(each.smtpUrl).host() == server; });
    m_provider = found == m_providers.end() || server.isEmpty() ? QString() : found->id;
    const MailProvider *byAddress = providerOf(address.trimmed(), m_providers);
    m_ownProvider = !m_provider.isEmpty() && !(byAddress && byAddress->id == m_provider);
    m_filled = likely();
}

void EmailAccount::typeServer(const QString &typed)
{
    const QString before = server;
    server = typed.trimmed();
    const bool withKind = server.startsWith("smtp://"_L1) || server.startsWith("smtps://"_L1);
    const QUrl url(withKind ? server : QString(u"smtp://"_s + server));
    const bool pasted = withKind || (server.count(u':') == 1 && url.port() > 0);
    if (pasted && url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && url.path().size() <= 1) {
        if (withKind)
            security = url.scheme() == "smtps"_L1 ? MailSecurity::Tls : MailSecurity::StartTls;
        server = url.host();
        port = QString::number(url.port(usualPort(security).toInt()));
    }
    if (server != before)
        trusted.clear(); // it was trusted for that server
}

void EmailAccount::chooseSecurity(MailSecurity chosen)
{
    if (port.trimmed() == usualPort(security) || port.trimmed().isEmpty())
        port = usualPort(chosen);
    security = chosen;
}

QStringList EmailAccount::notes() const
{
    const MailProvider *known = provider();
    return known && !outbox ? known->notes : QStringList();
}

bool EmailAccount::passwordStays() const
{
    return !m_savedUser.isEmpty() && server == m_savedServer && user.trimmed() == m_savedUser;
}

bool EmailAccount::guessed() const
{
    return !outbox && m_provider.isEmpty() && !server.isEmpty() && server == likely().server;
}

EmailAccount::Problem EmailAccount::problem(const QString &language) const
{
    const auto inWords = [&language](const Error &error) {
        const words::ErrorText text = words::error(error, language);
        return QString(text.message + u' ' + text.next);
    };
    if (!outbox || !address.trimmed().isEmpty()) {
        if (address.trimmed().isEmpty())
            return {u"address"_s, tr("Write the address that messages come from.")};
        if (const auto checked = emailAddress(address); !checked)
            return {u"address"_s, inWords(checked.error())};
    }
    if (outbox)
        return {};
    if (server.trimmed().isEmpty())
        return {u"server"_s, tr("Write the server's name. The provider's help page has it, as the server for outgoing mail (SMTP).")};
    static const QString never = u" /\\@?#<>\"'"_s;
    if (std::ranges::any_of(server.trimmed(), [](QChar each) { return never.contains(each) || each.isSpace(); }))
        return {u"server"_s, tr("A server's name has no spaces and none of / @ ? #. It looks like mail.example.org.")};
    if (QUrl whole; whole.setHost(server.trimmed()), whole.host().isEmpty())
        return {u"server"_s, tr("That cannot be a server's name. It looks like mail.example.org.")};
    if (const int number = wholeNumber(port); number < 1 || number > 65535)
        return {u"port"_s, tr("A port is a whole number from 1 to 65535. Usual are 587 and 465.")};
    if (const int number = wholeNumber(pace); number < 1 || number > mostAMinute)
        return {u"pace"_s, tr("Write a whole number from 1 to %1.").arg(mostAMinute)};
    return {};
}

QString EmailAccount::url() const
{
    QUrl url;
    url.setScheme(security == MailSecurity::Tls ? u"smtps"_s : u"smtp"_s);
    url.setHost(server.trimmed());
    url.setPort(wholeNumber(port));
    return url.isValid() && !url.host().isEmpty() ? url.toString() : QString(u"smtp://"_s + server.trimmed()); // the console says what is wrong with it
}

QStringList EmailAccount::arguments() const
{
    QStringList line{u"channel"_s, u"set"_s, u"email"_s};
    const auto given = [&line](const QString &option, const QString &value) {
        if (!value.trimmed().isEmpty())
            line << option + u'=' + value.trimmed();
    };
    given(u"--from"_s, address);
    given(u"--from-name"_s, name);
    if (outbox)
        return line << u"--outbox"_s;
    given(u"--smtp"_s, url());
    given(u"--user"_s, user);
    given(u"--ca"_s, caFile);
    given(u"--trust"_s, trusted);
    given(u"--pace"_s, pace);
    if (server == m_savedServer) // where receipts are read is set up elsewhere, and for this server
        given(u"--imap"_s, m_savedImap);
    if (security == MailSecurity::Plain)
        line << u"--plain"_s;
    if (!password.isEmpty())
        line << u"--password-file=-"_s;
    return line;
}

QByteArray EmailAccount::input() const
{
    return outbox || password.isEmpty() ? QByteArray() : password.toUtf8() + '\n';
}

QString EmailAccount::fieldOfOption(const QString &option)
{
    static const QHash<QString, QString> fields = {{u"from"_s, u"address"_s},   {u"from-name"_s, u"name"_s},     {u"smtp"_s, u"server"_s},
                                                   {u"imap"_s, u"server"_s},    {u"user"_s, u"user"_s},          {u"password-file"_s, u"password"_s},
                                                   {u"ca"_s, u"ca"_s},          {u"trust"_s, u"server"_s},       {u"pace"_s, u"pace"_s},
                                                   {u"plain"_s, u"security"_s}, {u"signature"_s, u"signature"_s}};
    return fields.value(option);
}

QString EmailAccount::fieldOfRefusal(const QString &code)
{
    static const QHash<QString, QString> fields = {
        {u"login_refused"_s, u"password"_s},       {u"no_password"_s, u"password"_s},          {u"sender_refused"_s, u"address"_s},
        {u"mail_refused"_s, u"address"_s},         {u"no_starttls"_s, u"security"_s},          {u"tls_refused"_s, u"security"_s},
        {u"not_a_mail_server"_s, u"port"_s},       {u"web_server"_s, u"server"_s},             {u"server_unreachable"_s, u"server"_s},
        {u"host_not_found"_s, u"server"_s},        {u"connection_refused"_s, u"port"_s},       {u"no_answer"_s, u"server"_s},
        {u"bad_settings"_s, u"server"_s},          {u"certificate_name"_s, u"server"_s},       {u"certificate_expired"_s, u"server"_s},
        {u"certificate_untrusted"_s, u"server"_s}, {u"certificate_changed"_s, u"server"_s}};
    return fields.value(code);
}

QVariantMap EmailAccount::draft() const
{
    return {{u"outbox"_s, outbox}, {u"address"_s, address}, {u"password"_s, password}, {u"name"_s, name},     {u"server"_s, server},   {u"port"_s, port},
            {u"user"_s, user},     {u"pace"_s, pace},       {u"ca"_s, caFile},         {u"trusted"_s, trusted}, {u"security"_s, int(security)}};
}

void EmailAccount::take(const QVariantMap &draft)
{
    outbox = draft.value(u"outbox"_s).toBool();
    address = draft.value(u"address"_s).toString();
    password = draft.value(u"password"_s).toString();
    name = draft.value(u"name"_s).toString();
    server = draft.value(u"server"_s).toString();
    port = draft.value(u"port"_s).toString();
    user = draft.value(u"user"_s).toString();
    pace = draft.value(u"pace"_s).toString();
    caFile = draft.value(u"ca"_s).toString();
    trusted = draft.value(u"trusted"_s).toString();
    security = MailSecurity(draft.value(u"security"_s).toInt());
    recognise();
}

} // namespace deskbell::ui
