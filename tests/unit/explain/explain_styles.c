// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Wrappers in the styles of several C libraries, in a library of their own that is read and never
 * run. Each function is named after its style.
 */
_Thread_local int errno __attribute__((visibility("default")));
char __libc_single_threaded __attribute__((visibility("protected")));

#define FN(name, text)                                                                           \
	asm(".pushsection .text\n.globl " #name "\n.type " #name ",@function\n" #name ":\n" text \
	    "\n.size " #name ",.-" #name "\n.popsection\n")
#define LOCAL_FN(name, text)                                                                    \
	asm(".pushsection .text\n.type " #name ",@function\n" #name ":\n" text "\n.size " #name \
	    ",.-" #name "\n.popsection\n")

#ifdef __x86_64__
#define SET_ERRNO "mov errno@gottpoff(%rip),%rcx; neg %eax; mov %eax,%fs:(%rcx); or $-1,%rax; ret"

/* glibc up to 2.40, a call that does not block. */
FN(plain, "mov $48,%eax; syscall; cmp $-4095,%rax; jae 1f; ret; 1: " SET_ERRNO);

/* Blocking calls, from 2.26 on: a variable tells if there are more threads. */
LOCAL_FN(enable,
	 "mov %fs:0x10,%rcx; lea 0x308(%rcx),%rdi; 1: mov (%rdi),%eax; mov %eax,%esi; or $2,%esi\n"
	 "lock cmpxchg %esi,(%rdi); jne 1b; ret");
LOCAL_FN(disable,
	 "and $2,%edi; je 1f; ret; 1: mov %fs:0x10,%rax; lea 0x308(%rax),%rdi; mov (%rdi),%edx\n"
	 "mov %edx,%eax; mov %edx,%ecx; and $-3,%ecx; lock cmpxchg %ecx,(%rdi); ret");
FN(blocking,
   "cmpb $0,__libc_single_threaded(%rip); je 2f\n"
   "xor %r9d,%r9d; xor %r8d,%r8d; mov $45,%eax; syscall; cmp $-4096,%rax; ja 1f; ret; 1: " SET_ERRNO
   "\n2: push %rbp; call enable; xor %r9d,%r9d; mov %eax,%ebp; xor %r8d,%r8d; mov $45,%eax; "
   "syscall\n"
   "cmp $-4096,%rax; ja 3f; 4: mov %ebp,%edi; push %rax; call disable; pop %rax; pop %rbp; ret\n"
   "3: mov errno@gottpoff(%rip),%rdx; neg %eax; mov %eax,%fs:(%rdx); mov $-1,%rax; jmp 4b");

/* Before that, the thread's own block told. */
FN(block_asks,
   "cmpl $0,%fs:0x18; jne 1f; 1: mov $43,%eax; syscall; cmp $-4095,%rax; jae syscall_error; ret");
LOCAL_FN(syscall_error, SET_ERRNO);

/* From 2.41 on: the number is passed to a shared function, which checks the thread's block for
 * cancellation. */
LOCAL_FN(way_in, "mov %rdi,%rax; syscall; ret");
LOCAL_FN(shared_way,
	 "push %rbx; mov 16(%rsp),%rdi; mov %fs:0x10,%rbx; mov 0x308(%rbx),%eax; test $1,%al; jne "
	 "2f\n"
	 "2: call way_in; pop %rbx; cmp $-4096,%rax; ja 1f; ret; 1: " SET_ERRNO);
FN(shared, "sub $8,%rsp; xor %r9d,%r9d; push $288; call shared_way; add $16,%rsp; ret");

/* A function that only changes the arguments, and one that only calls. */
FN(jumps, "xor %r9d,%r9d; xor %r8d,%r8d; jmp plain");
FN(calls, "call plain; ret");
FN(computes, "lea 1(%rdi),%eax; ret");
FN(asked, "mov %edi,%eax; syscall; ret");

#else
LOCAL_FN(get_pc, "mov (%esp),%ebx; ret");

/* Old glibc: one number for all, the sub-call in ebx, through the vDSO. */
FN(socketcall,
   "push %ebx; call get_pc; add $_GLOBAL_OFFSET_TABLE_,%ebx; mov %ebx,%edx; mov $1,%ebx\n"
   "lea 8(%esp),%ecx; mov $102,%eax; call *%gs:0x10; cmp $-4096,%eax; ja 1f; pop %ebx; ret\n"
   "1: mov errno@gotntpoff(%edx),%edx; neg %eax; mov %eax,%gs:(%edx); or $-1,%eax; pop %ebx; ret");
FN(direct, "mov $359,%eax; int $0x80; cmp $-4095,%eax; jae 1f; ret; 1: or $-1,%eax; ret");
FN(asks, "mov %gs:0xc,%eax; test %eax,%eax; jne 1f; 1: mov $345,%eax; sysenter; ret");
#endif
