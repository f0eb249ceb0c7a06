#pragma once

#include "ui/desk/surroundings.h"

#include <QFrame>
#include <QPointer>

class QGridLayout;

namespace deskbell::ui {

class SwitchBox;
struct ClientFile;

/// The addresses of a client as they are: role, language, whether they are used, what is wrong with them. Changing them is the editor's.
class ContactPointsCard : public QFrame {
    Q_OBJECT

public:
    explicit ContactPointsCard(const Surroundings &around, QWidget *parent = nullptr);
    void show(const ClientFile &file);

private:
    void layOut();
    void addRow(int row, const ContactPoint &point, const Suppression *suppressed);
    void use(const ContactPoint &point, bool on, const QPointer<SwitchBox> &box);

    const Surroundings m_around;
    Slot m_slot;
    ClientId m_client;
    QGridLayout *m_points;
    QString m_shown; ///< what the rows show; they are rebuilt only when it changed, so focus stays
};

} // namespace deskbell::ui
