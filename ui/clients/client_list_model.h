#pragma once

#include "queries/reader.h"
#include "ui/shell/surroundings.h"
#include "ui/widgets/cell.h"

#include <QAbstractTableModel>
#include <optional>

namespace deskbell::ui {

/// The client list, page by page as it is scrolled. Old rows stay until the first new page is here, so typing never blanks the list.
class ClientListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, ReachedBy, NextMatter, LastAndNext, Actions, ColumnCount };

    explicit ClientListModel(const Surroundings &around, QObject *parent = nullptr);

    void search(const QString &text, ClientFilter filter);
    void lookAgain(); ///< the same rows anew, as far as they were loaded
    [[nodiscard]] const ClientRow *rowAt(int row) const;
    [[nodiscard]] int rowOf(ClientId client) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const deskbell::Error &error);

private:
    [[nodiscard]] ClientSearch question() const;
    void replace(ClientPage page);
    [[nodiscard]] Cell cell(const ClientRow &row, int column) const;

    const Surroundings m_around;
    Slot m_slot;
    QString m_text;
    ClientFilter m_filter = ClientFilter::All;
    std::vector<ClientRow> m_rows;
    QString m_next;
    bool m_asking = false;
};

} // namespace deskbell::ui
