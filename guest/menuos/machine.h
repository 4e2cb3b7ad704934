/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The machine, where MenuOS is its first process: nothing is there but the kernel. */
#ifndef GUEST_MENUOS_MACHINE_H
#define GUEST_MENUOS_MACHINE_H

/* Mounts the kernel's file systems, takes the console as terminal, loads the image's kernel modules
 * and brings the network up. Reports what fails, and goes on. */
void machine_set_up(void);
_Noreturn void machine_power_off(void);

#endif
