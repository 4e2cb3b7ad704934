/* SPDX-License-Identifier: GPL-2.0-or-later */
/* fcntl and ioctl: the command determines the type of the argument after it. */
#ifndef ABI_FDCONTROL_H
#define ABI_FDCONTROL_H

#include "abi/print/printer.h"

bool fcntl_has_arg(uint64_t cmd);
void print_fcntl_cmd(const struct printer *p, uint64_t cmd);
void print_fcntl_arg(const struct printer *p, uint64_t cmd, uint64_t arg);
/* " (flags O_RDWR|O_NONBLOCK)" after F_GETFL's result, and the like. */
void print_fcntl_outcome(const struct printer *p, uint64_t cmd);

bool ioctl_has_arg(uint64_t cmd);
/* "FIONBIO", "_IOC(_IOC_READ, 0x99, 0x1, 0x8)" */
void print_ioctl_cmd(const struct printer *p, uint64_t cmd);
void print_ioctl_arg(const struct printer *p, uint64_t cmd, uint64_t arg);

#endif
