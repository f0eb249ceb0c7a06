#pragma once

#include "engine/commands/commands.h"
#include "promise.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTemporaryDir>

/// An office with two clients, a policy, a rule and a way out, made once for a target that needs a file.
namespace deskbell::fuzz {

using namespace Qt::StringLiterals;

template <typename T> T must(Result<T> result)
{
    if (!result)
        std::fprintf(stderr, "%s %s\n", qPrintable(result.error().code), qPrintable(result.error().detail));
    promise(result.has_value(), "the office of this target can be made");
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

class FuzzOffice {
public:
    FuzzOffice()
    {
        const By by{OperatorId{1}, u"Anna"_s, Instant{1'795'336'200'000}};
        const auto commands = must(Commands::create(m_data, {u"Biuro"_s, u"PL"_s, u"Europe/Warsaw"_s, u"pl"_s, {u"insurance"_s}, false}, by));
        ChannelSettings email;
        email.outbox = true;
        email.from = u"biuro@example.org"_s;
        must(commands->setChannel(email, by));
        for (const QString &name : {u"Anna Nowak"_s, u"Łucja Żak"_s}) {
            ClientDraft client;
            client.name = name;
            client.contactPoints = {{ChannelKind::Email, u"anna@example.org"_s, Role::Client, {}, {}, true}};
            MatterDraft policy;
            policy.client = must(commands->addClient(client, by));
            policy.type = u"policy"_s;
            policy.number = u"OC/1"_s;
            policy.title = u"Dom"_s;
            policy.ends = QDate(2026, 12, 14);
            must(commands->addMatter(policy, by));
        }
    }
    [[nodiscard]] const QString &data() const { return m_data; }
    [[nodiscard]] QString file() const { return m_data + u"/office.db"_s; }

private:
    int m_count = 1;
    char m_program[5] = "fuzz";
    char *m_arguments[2] = {m_program, nullptr};
    QCoreApplication m_application{m_count, m_arguments}; // Qt SQL finds its driver by it
    QTemporaryDir m_folder;
    QString m_data = m_folder.filePath(u"office"_s);
};

} // namespace deskbell::fuzz
