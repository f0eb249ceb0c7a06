#include "domain/text/mail_provider.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

// A static library's resources must be asked for, outside any namespace.
static void loadProviders()
{
    Q_INIT_RESOURCE(providers);
}

namespace deskbell {

QString MailProvider::userFor(const QString &address) const
{
    return loginIsAddress ? address : address.left(address.lastIndexOf(u'@'));
}

std::vector<MailProvider> mailProviders(const QString &country)
{
    loadProviders();
    QFile file(u":/providers/mail.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<MailProvider> all;
    const QJsonArray known = QJsonDocument::fromJson(file.readAll()).object().value("providers"_L1).toArray();
    for (const auto &each : known)
        all.push_back({each["id"_L1].toString(), each["name"_L1].toString(), each["domains"_L1].toVariant().toStringList(), each["smtp"_L1].toString(), each["imap"_L1].toString(),
                       each["user"_L1].toString() != "local"_L1, each["notes"_L1].toVariant().toStringList(), each["country"_L1].toString()});
    const auto distance = [&country](const MailProvider &provider) { return provider.country.isEmpty() ? 1 : provider.country == country ? 0 : 2; };
    std::ranges::stable_sort(all, {}, distance);
    return all;
}

const MailProvider *providerOf(const QString &address, const std::vector<MailProvider> &providers)
{
    const QString domain = address.mid(address.lastIndexOf(u'@') + 1).trimmed().toLower();
    if (domain.isEmpty() || !address.contains(u'@'))
        return nullptr;
    const auto found = std::ranges::find_if(providers, [&domain](const MailProvider &each) {
        return std::ranges::any_of(each.domains, [&domain](const QString &own) { return domain == own || domain.endsWith(u'.' + own); });
    });
    return found == providers.end() ? nullptr : &*found;
}

} // namespace deskbell
