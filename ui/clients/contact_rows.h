#pragma once

#include "ui/clients/client_form.h"
#include "ui/desk/surroundings.h"

#include <QWidget>
#include <array>
#include <vector>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace deskbell::ui {

class ContactRow;

/// The contact points of the client that is edited: rows, and the buttons that add one.
class ContactRows : public QWidget {
    Q_OBJECT

public:
    explicit ContactRows(const Surroundings &around, QWidget *parent = nullptr);

    /// `country`: where new phone numbers are from; `role`: whose new contact points are.
    void setOffice(const QString &country, Role role);
    void addEmpty(ChannelKind channel);
    void setRows(const std::vector<ContactForm> &points, ClientId owner);
    [[nodiscard]] std::vector<ContactForm> rows() const;
    void refuse(size_t row, const QString &message);
    void clearErrors();
    /// The keyboard to the row with this address, or for "email" or "phone" to an empty one of that kind, which is added when there is none.
    void start(const QString &address);
    [[nodiscard]] int rowWith(const QString &address) const; ///< -1: none

Q_SIGNALS:
    void edited();
    void clientWanted(deskbell::ClientId client);

private:
    void layOut();
    ContactRow *add(const ContactForm &form);
    void remove(ContactRow *row);
    void renumber();
    void show(ContactRow *row); ///< the keyboard to its address, wherever it is scrolled
    void fit();
    bool eventFilter(QObject *watched, QEvent *event) override;

    const Surroundings &m_around;
    ClientId m_owner;
    QString m_country;
    Role m_role = Role::Client;
    std::vector<ContactRow *> m_rows;
    QVBoxLayout *m_column;
    QScrollArea *m_scroll;
    QWidget *m_inside;
    QWidget *m_heads;
    std::array<QLabel *, 3> m_rightHeads;
    QLabel *m_none;
};

} // namespace deskbell::ui
