/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The mailbox of the guest's init (guest/protocol.h): how the two speak without a device between
 * them. */
#ifndef RECORDER_MAIL_H
#define RECORDER_MAIL_H

/* The callback for init's call of its mailbox. */
void mail_called(unsigned vcpu, void *data);

#endif
