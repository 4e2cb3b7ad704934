/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The parcel (protocol.h): the files of one run, which arrive once the machine is up. */
#ifndef GUEST_PARCEL_H
#define GUEST_PARCEL_H

/* Returns 0, or -errno after reporting the failure through the mailbox. */
int parcel_unpack(void);

#endif
