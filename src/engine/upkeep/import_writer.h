#pragma once

#include "domain/values/client.h"
#include "domain/values/matter.h"
#include "domain/values/office.h"
#include "engine/upkeep/import_rows.h"
#include "store/tables/activity.h"
#include "store/tables/clients.h"
#include "store/tables/matters.h"

#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace deskbell {

/// Brings rows into the office, one after the other, inside the caller's transaction.
class ImportWriter {
public:
    ImportWriter(store::Database &database, const Office &office, const By &by, std::vector<ImportProblem> &problems);
    [[nodiscard]] Result<ImportChange> write(const ImportRow &row);

private:
    struct Known {
        Client client;
        std::vector<Matter> matters;
    };
    [[nodiscard]] Result<Known *> find(const ImportRow &row);
    [[nodiscard]] Result<std::vector<Known *>> named(const QString &foldedName);
    [[nodiscard]] Result<Known *> known(ClientId id);
    [[nodiscard]] Result<std::vector<Known *>> known(std::span<const ClientId> ids);
    [[nodiscard]] Known *chosen(const ImportRow &row, const std::vector<Known *> &candidates);
    [[nodiscard]] Result<Known *> addClient(const ImportRow &row);
    [[nodiscard]] Result<> updateClient(Known &known, const ImportRow &row, ImportChange &change);
    [[nodiscard]] Result<> addPoints(Known &known, const ImportRow &row, ImportChange &change);
    [[nodiscard]] Matter *matterOf(Known &known, const ImportRow &row);
    [[nodiscard]] Result<> addMatter(Known &known, const ImportRow &row);
    [[nodiscard]] Result<> updateMatter(Matter &matter, const ImportRow &row, ImportChange &change);
    [[nodiscard]] Result<> log(const QString &kind, const QJsonObject &parameters, ClientId client, MatterId matter = {});
    void warn(const ImportRow &row, const QString &field, const QString &problem, const QString &value);

    store::Clients m_clients;
    store::Matters m_matters;
    store::Activity m_activity;
    Office m_office;
    By m_by;
    std::vector<ImportProblem> &m_problems;
    std::unordered_map<qint64, Known> m_known;                       ///< by client id; stays valid while it grows
    std::unordered_map<QString, std::vector<ClientId>> m_namesakes;  ///< by folded name
    std::unordered_set<qint64> m_claimed;                            ///< matters a row of this file has already meant
};

} // namespace deskbell
