/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The system call numbers up to those of Linux 6.12, whatever version the system's headers are of: those of 6.1 (Debian 12)
 * end at 450. Source: arch/x86/entry/syscalls/syscall_64.tbl and syscall_32.tbl of 6.12; where the headers know a number,
 * they are what counts, and the tables check their rows against them. One ABI at a time: x86-64's, or what is asked for.
 */
#ifndef ABI_NUMBERS_H
#define ABI_NUMBERS_H

#if defined(NUMBERS_I386)
#include <asm/unistd_32.h>
#elif defined(NUMBERS_X32)
#include <asm/unistd_x32.h>
#else
#include <asm/unistd_64.h>
#ifndef __NR_uretprobe
#define __NR_uretprobe 335
#endif
#endif

/* Since 5.1 all ABIs share their new numbers. */
#ifndef __NR_cachestat
#define __NR_cachestat 451
#endif
#ifndef __NR_fchmodat2
#define __NR_fchmodat2 452
#endif
#ifndef __NR_map_shadow_stack
#define __NR_map_shadow_stack 453
#endif
#ifndef __NR_futex_wake
#define __NR_futex_wake 454
#endif
#ifndef __NR_futex_wait
#define __NR_futex_wait 455
#endif
#ifndef __NR_futex_requeue
#define __NR_futex_requeue 456
#endif
#ifndef __NR_statmount
#define __NR_statmount 457
#endif
#ifndef __NR_listmount
#define __NR_listmount 458
#endif
#ifndef __NR_lsm_get_self_attr
#define __NR_lsm_get_self_attr 459
#endif
#ifndef __NR_lsm_set_self_attr
#define __NR_lsm_set_self_attr 460
#endif
#ifndef __NR_lsm_list_modules
#define __NR_lsm_list_modules 461
#endif
#ifndef __NR_mseal
#define __NR_mseal 462
#endif

#endif
