magnostat program 1
State solid_a pool 0.0
State solid_b pool 0.0
State solid_c pool 0.0
State residue pool 0.0
State stomach pool 0.1
State small_bowel pool 1.0
State colon pool 8.0
State TRPM6_gut signal 1.0
State plasma pool 2.49
State interstitium pool 6.88
State depot pool 0.0
State fast pool 8.2
State organs pool 17.0
State muscle pool 74.16
State deep pool 300.0
State red_cells pool 4.2
State surface pool 104.7
State crystal pool 455.3
State TRPM6_kidney signal 1.0
State L1:solid_a pool 0.0
State L1:solid_b pool 0.0
State L1:solid_c pool 0.0
State L1:residue pool 0.0
State L1:stomach pool 0.0
State L1:small_bowel pool 0.0
State L1:colon pool 0.0
State L1:plasma pool 0.0
State L1:interstitium pool 0.0
State L1:depot pool 0.0
State L1:fast pool 0.0
State L1:organs pool 0.0
State L1:muscle pool 0.0
State L1:deep pool 0.0
State L1:red_cells pool 0.0
State L1:surface pool 0.0
State L1:crystal pool 0.0
State L2:solid_a pool 0.0
State L2:solid_b pool 0.0
State L2:solid_c pool 0.0
State L2:residue pool 0.0
State L2:stomach pool 0.0
State L2:small_bowel pool 0.0
State L2:colon pool 0.0
State L2:plasma pool 0.0
State L2:interstitium pool 0.0
State L2:depot pool 0.0
State L2:fast pool 0.0
State L2:organs pool 0.0
State L2:muscle pool 0.0
State L2:deep pool 0.0
State L2:red_cells pool 0.0
State L2:surface pool 0.0
State L2:crystal pool 0.0
State L3:solid_a pool 0.0
State L3:solid_b pool 0.0
State L3:solid_c pool 0.0
State L3:residue pool 0.0
State L3:stomach pool 0.0
State L3:small_bowel pool 0.0
State L3:colon pool 0.0
State L3:plasma pool 0.0
State L3:interstitium pool 0.0
State L3:depot pool 0.0
State L3:fast pool 0.0
State L3:organs pool 0.0
State L3:muscle pool 0.0
State L3:deep pool 0.0
State L3:red_cells pool 0.0
State L3:surface pool 0.0
State L3:crystal pool 0.0
Parameter gut.tau_stomach 0.9
Parameter gut.tau_small 4.0
Parameter gut.tau_colon 30.0
Parameter gut.V_small 0.2465
Parameter gut.K_small 0.1744
Parameter gut.k_leak 0.0175
Parameter gut.V_colon 0.02923
Parameter gut.K_colon 2.0
Parameter gut.k_leak_colon 0.0003
Parameter gut.k_secretion 0.03001
Parameter gut.k_shed 0.02898
Parameter gut.g_TRPM6 0.2
Parameter gut.c_TRPM6 0.3
Parameter gut.tau_TRPM6 168.0
Parameter gut.E_TRPM6 1.0
Parameter gut.E_leak 1.0
Parameter plasma.V_p 3.0
Parameter plasma.V_i 12.0
Parameter plasma.albumin 42.0
Parameter plasma.b_complex 0.1129
Parameter plasma.E_complex 1.0
Parameter plasma.b_albumin 0.0119
Parameter plasma.s_pH 0.323
Parameter plasma.e_FFA 0.1
Parameter plasma.set_point 0.573
Parameter plasma.Q_capillary 150.0
Parameter plasma.k_depot 0.317
Parameter plasma.stated_at 0.85
Parameter plasma.k_sweat 0.00686
Parameter cells.fast0 8.2
Parameter cells.tau_fast 0.3463
Parameter cells.organs0 17.0
Parameter cells.tau_organs 10.36
Parameter cells.muscle0 74.16
Parameter cells.tau_muscle 92.8
Parameter cells.deep0 300.0
Parameter cells.tau_deep 12000.0
Parameter cells.capacity 1.075
Parameter cells.K_uptake 0.01201
Parameter cells.g_uptake 0.6
Parameter cells.E_efflux 1.0
Parameter cells.e_insulin 0.3
Parameter cells.ATP 0.8
Parameter cells.E_ATP 1.0
Parameter cells.K_ATP 0.16
Parameter cells.free0 0.6
Parameter erythrocyte.volume 2.0
Parameter erythrocyte.content0 2.1
Parameter erythrocyte.tau_membrane 272.0
Parameter erythrocyte.tau_life 2880.0
Parameter erythrocyte.young 1.0
Parameter erythrocyte.free0 0.205
Parameter erythrocyte.ATP 0.6
Parameter erythrocyte.K_ATP 0.4
Parameter bone.surface0 104.7
Parameter bone.tau_surface 367.6
Parameter bone.richness 0.01829
Parameter bone.formation 0.3
Parameter bone.resorption 0.3
Parameter bone.calcium 24900.0
Parameter kidney.GFR 7.2
Parameter kidney.lambda_PT 0.2
Parameter kidney.E_volume 1.0
Parameter kidney.kappa 1.97
Parameter kidney.CLDN16_19 1.0
Parameter kidney.CLDN10 1.0
Parameter kidney.a_CLDN10 1.5
Parameter kidney.d_CLDN10 0.5
Parameter kidney.NKCC2 1.0
Parameter kidney.ROMK 1.0
Parameter kidney.NaKATPase 1.0
Parameter kidney.s_CaSR 0.7159
Parameter kidney.n_CaSR 3.1
Parameter kidney.c_CaSR 1.4
Parameter kidney.E_CaSR 1.0
Parameter kidney.h_PTH 0.05
Parameter kidney.V_DCT 0.1216
Parameter kidney.K_DCT 0.001857
Parameter kidney.E_DCT 1.0
Parameter kidney.e_EGF 0.5884
Parameter kidney.g_TRPM6 0.15
Parameter kidney.e_insulin 0.1
Parameter kidney.e_aldosterone 0.1
Parameter kidney.e_oestrogen 0.05
Parameter kidney.tau_TRPM6 72.0
Parameter signal.pH 7.4
Parameter signal.calcium 1.0
Parameter signal.PTH 1.0
Parameter signal.calcitriol 1.0
Parameter signal.insulin 1.0
Parameter signal.aldosterone 1.0
Parameter signal.oestrogen 1.0
Parameter signal.EGF 1.0
Parameter signal.fatty_acids 1.0
Parameter input.diet 0.0
Parameter input.drunk 0.0
Parameter input.solid_a 0.0
Parameter input.solid_b 0.0
Parameter input.solid_c 0.0
Parameter input.inert 0.0
Parameter input.infused 0.0
Parameter input.injected 0.0
Parameter input.k_diss_a 0.0
Parameter input.k_diss_b 0.0
Parameter input.k_diss_c 0.0
Parameter input.lost_gut 0.0
Parameter input.lost_sweat 0.0
Parameter input.lost_blood 0.0
Parameter L1:drunk 0.0
Parameter L1:infused 0.0
Parameter L2:drunk 0.0
Parameter L2:infused 0.0
Parameter L3:drunk 0.0
Parameter L3:infused 0.0
state 0
state 1
state 2
state 3
state 4
state 5
state 6
state 7
state 8
state 9
state 10
state 11
state 12
state 13
state 14
state 15
state 16
state 17
state 18
state 19
state 20
state 21
state 22
state 23
state 24
state 25
state 26
state 27
state 28
state 29
state 30
state 31
state 32
state 33
state 34
state 35
state 36
state 37
state 38
state 39
state 40
state 41
state 42
state 43
state 44
state 45
state 46
state 47
state 48
state 49
state 50
state 51
state 52
state 53
state 54
state 55
state 56
state 57
state 58
state 59
state 60
state 61
state 62
state 63
state 64
state 65
state 66
state 67
state 68
state 69
parameter 0
parameter 1
parameter 2
parameter 3
parameter 4
parameter 5
parameter 6
parameter 7
parameter 8
parameter 9
parameter 10
parameter 11
parameter 12
parameter 13
parameter 14
parameter 15
parameter 16
parameter 17
parameter 18
parameter 19
parameter 20
parameter 21
parameter 22
parameter 23
parameter 24
parameter 25
parameter 26
parameter 27
parameter 28
parameter 29
parameter 30
parameter 31
parameter 32
parameter 33
parameter 34
parameter 35
parameter 36
parameter 37
parameter 38
parameter 39
parameter 40
parameter 41
parameter 42
parameter 43
parameter 44
parameter 45
parameter 46
parameter 47
parameter 48
parameter 49
parameter 50
parameter 51
parameter 52
parameter 53
parameter 54
parameter 55
parameter 56
parameter 57
parameter 58
parameter 59
parameter 60
parameter 61
parameter 62
parameter 63
parameter 64
parameter 65
parameter 66
parameter 67
parameter 68
parameter 69
parameter 70
parameter 71
parameter 72
parameter 73
parameter 74
parameter 75
parameter 76
parameter 77
parameter 78
parameter 79
parameter 80
parameter 81
parameter 82
parameter 83
parameter 84
parameter 85
parameter 86
parameter 87
parameter 88
parameter 89
parameter 90
parameter 91
parameter 92
parameter 93
parameter 94
parameter 95
parameter 96
parameter 97
parameter 98
parameter 99
parameter 100
parameter 101
parameter 102
parameter 103
parameter 104
parameter 105
parameter 106
parameter 107
parameter 108
parameter 109
parameter 110
parameter 111
parameter 112
parameter 113
div 8 86
mul 89 90
mul 91 88
const 2.302585092994046
mul 187 92
const 7.4
sub 155 189
mul 188 190
exp 191
mul 186 192
power 163 93
mul 193 194
add 185 195
const 1.0
add 197 196
div 184 198
add 197 185
mul 199 200
div 201 94
div 9 87
div 203 94
mul 95 201
mul 95 203
mul 96 10
mul 98 202
div 184 97
mul 113 112
add 197 114
mul 210 211
sub 197 112
div 13 103
sub 214 212
mul 213 114
sub 215 216
mul 217 217
const 4.0
mul 219 213
mul 220 114
mul 221 214
add 218 222
sqrt 223
const 2.0
mul 225 114
mul 226 214
sub 224 217
div 227 228
div 12 101
sub 230 212
sub 231 216
mul 232 232
mul 221 230
add 233 234
sqrt 235
mul 226 230
sub 236 232
div 237 238
sub 197 107
add 197 107
add 241 108
mul 225 107
mul 240 240
add 242 241
mul 108 245
add 244 246
sqrt 247
add 242 248
div 243 249
sub 197 109
mul 109 229
add 251 252
div 107 253
sub 204 254
add 204 254
add 256 108
mul 204 254
mul 225 258
mul 255 255
add 257 256
mul 108 261
add 260 262
sqrt 263
add 257 264
div 259 265
div 266 250
power 159 111
mul 268 267
mul 115 229
mul 99 204
div 271 100
div 11 100
mul 101 269
div 274 102
mul 110 101
mul 276 239
div 277 102
mul 103 269
div 279 104
mul 110 103
mul 281 229
div 282 104
mul 105 113
add 114 229
div 229 285
mul 211 286
mul 284 287
div 288 106
div 14 106
mul 85 75
mul 291 5
mul 84 7
mul 293 73
add 74 5
div 5 295
mul 294 296
mul 293 76
add 77 6
div 6 299
mul 298 300
mul 85 78
mul 302 6
add 301 303
mul 172 0
mul 173 1
mul 174 2
div 0 71
div 1 71
div 2 71
div 4 70
add 292 297
div 5 71
div 6 72
div 3 72
mul 79 202
mul 80 230
mul 116 117
div 15 318
add 197 123
mul 122 320
sub 197 122
sub 319 321
mul 322 123
sub 323 324
mul 325 325
mul 219 322
mul 327 123
mul 328 319
add 326 329
sqrt 330
mul 225 123
mul 332 319
sub 331 325
div 333 334
div 15 116
mul 121 335
mul 318 202
div 338 118
mul 318 335
div 340 118
mul 318 120
mul 342 230
div 343 119
mul 120 15
div 345 119
mul 124 204
div 347 125
div 16 125
mul 126 127
mul 350 204
mul 128 17
div 352 129
mul 131 132
mul 354 201
sub 197 135
mul 136 356
add 197 357
mul 134 358
mul 138 139
mul 360 140
sub 197 137
mul 137 135
add 362 363
mul 361 364
mul 144 201
div 366 141
power 367 142
mul 144 156
power 369 143
mul 368 370
add 197 371
div 197 372
mul 133 359
mul 374 365
mul 375 373
power 157 145
mul 376 377
sub 201 355
neg 378
exp 380
sub 197 381
mul 379 382
sub 379 383
mul 146 148
mul 385 18
sub 197 149
mul 149 162
add 387 388
mul 386 389
sub 384 390
add 384 390
add 392 147
mul 384 390
mul 225 394
mul 391 391
add 393 392
mul 147 397
add 396 398
sqrt 399
add 393 400
div 395 401
sub 384 402
mul 130 403
add 341 346
mul 176 209
add 208 406
mul 175 209
mul 177 209
power 158 82
sub 197 81
mul 81 229
add 411 412
div 410 413
sub 414 7
div 415 83
power 159 151
neg 152
power 160 418
mul 417 419
power 161 153
mul 420 421
sub 197 150
mul 150 229
add 423 424
div 422 425
sub 426 18
div 427 154
mul 19 0
mul 0 0
const 1e-200
add 430 431
div 429 432
mul 305 433
mul 20 1
mul 1 1
add 436 431
div 435 437
mul 306 438
mul 21 2
mul 2 2
add 441 431
div 440 442
mul 307 443
mul 308 433
mul 309 438
mul 310 443
mul 23 4
mul 4 4
add 449 431
div 448 450
mul 311 451
mul 24 5
mul 5 5
add 454 431
div 453 455
mul 312 456
mul 313 456
mul 25 6
mul 6 6
add 460 431
div 459 461
mul 304 462
mul 26 8
mul 8 8
add 465 431
div 464 466
mul 316 467
mul 30 12
mul 12 12
add 470 431
div 469 471
mul 317 472
mul 314 462
mul 22 3
mul 3 3
add 476 431
div 475 477
mul 315 478
mul 28 10
mul 10 10
add 481 431
div 480 482
mul 207 483
mul 205 467
mul 27 9
mul 9 9
add 487 431
div 486 488
mul 206 489
mul 272 489
mul 29 11
mul 11 11
add 493 431
div 492 494
mul 273 495
mul 275 489
mul 278 472
mul 280 489
mul 31 13
mul 13 13
add 501 431
div 500 502
mul 283 503
mul 289 503
mul 32 14
mul 14 14
add 507 431
div 506 508
mul 290 509
mul 339 467
mul 344 472
mul 33 15
mul 15 15
add 514 431
div 513 515
mul 405 516
mul 348 489
mul 34 16
mul 16 16
add 520 431
div 519 521
mul 349 522
mul 351 489
mul 35 17
mul 17 17
add 526 431
div 525 527
mul 353 528
mul 404 467
mul 407 467
mul 408 467
mul 409 467
mul 36 0
div 534 432
mul 305 535
mul 37 1
div 537 437
mul 306 538
mul 38 2
div 540 442
mul 307 541
mul 308 535
mul 309 538
mul 310 541
mul 40 4
div 546 450
mul 311 547
mul 41 5
div 549 455
mul 312 550
mul 313 550
mul 42 6
div 553 461
mul 304 554
mul 43 8
div 556 466
mul 316 557
mul 47 12
div 559 471
mul 317 560
mul 314 554
mul 39 3
div 563 477
mul 315 564
mul 45 10
div 566 482
mul 207 567
mul 205 557
mul 44 9
div 570 488
mul 206 571
mul 272 571
mul 46 11
div 574 494
mul 273 575
mul 275 571
mul 278 560
mul 280 571
mul 48 13
div 580 502
mul 283 581
mul 289 581
mul 49 14
div 584 508
mul 290 585
mul 339 557
mul 344 560
mul 50 15
div 589 515
mul 405 590
mul 348 571
mul 51 16
div 593 521
mul 349 594
mul 351 571
mul 52 17
div 597 527
mul 353 598
mul 404 557
mul 407 557
mul 408 557
mul 409 557
mul 53 0
div 604 432
mul 305 605
mul 54 1
div 607 437
mul 306 608
mul 55 2
div 610 442
mul 307 611
mul 308 605
mul 309 608
mul 310 611
mul 57 4
div 616 450
mul 311 617
mul 58 5
div 619 455
mul 312 620
mul 313 620
mul 59 6
div 623 461
mul 304 624
mul 60 8
div 626 466
mul 316 627
mul 64 12
div 629 471
mul 317 630
mul 314 624
mul 56 3
div 633 477
mul 315 634
mul 62 10
div 636 482
mul 207 637
mul 205 627
mul 61 9
div 640 488
mul 206 641
mul 272 641
mul 63 11
div 644 494
mul 273 645
mul 275 641
mul 278 630
mul 280 641
mul 65 13
div 650 502
mul 283 651
mul 289 651
mul 66 14
div 654 508
mul 290 655
mul 339 627
mul 344 630
mul 67 15
div 659 515
mul 405 660
mul 348 641
mul 68 16
div 663 521
mul 349 664
mul 351 641
mul 69 17
div 667 527
mul 353 668
mul 404 627
mul 407 627
mul 408 627
mul 409 627
add 164 165
add 674 305
sub 166 305
add 675 306
sub 167 306
add 677 307
sub 168 307
add 169 308
sub 676 308
add 681 309
sub 678 309
add 683 310
sub 680 310
sub 679 311
add 170 312
sub 311 312
sub 689 313
add 688 304
sub 313 304
add 692 316
sub 691 316
add 693 317
sub 695 314
sub 685 315
add 694 207
sub 171 207
sub 698 205
add 700 206
sub 205 206
sub 702 272
add 703 273
sub 272 273
sub 275 317
sub 704 275
add 707 278
sub 706 278
sub 708 280
add 710 283
sub 280 283
sub 712 289
add 713 290
sub 289 290
sub 701 339
add 339 344
sub 709 344
add 716 405
sub 717 405
sub 711 348
add 721 349
sub 348 349
sub 722 351
add 724 353
sub 351 353
sub 719 404
sub 727 407
sub 728 408
sub 729 409
neg 434
neg 439
add 434 439
neg 444
add 733 444
sub 731 445
add 445 446
sub 732 446
add 737 447
sub 734 447
sub 735 452
sub 452 457
sub 742 458
add 457 463
sub 458 463
add 745 468
sub 744 468
add 746 473
sub 748 474
sub 739 479
neg 484
add 747 484
sub 752 485
add 753 490
sub 485 490
sub 755 491
add 756 496
sub 491 496
sub 497 473
sub 757 497
add 760 498
sub 759 498
sub 761 499
add 763 504
sub 499 504
sub 765 505
add 766 510
sub 505 510
sub 754 511
add 511 512
sub 762 512
add 769 517
sub 770 517
sub 764 518
add 774 523
sub 518 523
sub 775 524
add 777 529
sub 524 529
sub 772 530
sub 780 531
sub 781 532
sub 782 533
neg 536
neg 539
add 536 539
neg 542
add 786 542
sub 784 543
add 543 544
sub 785 544
add 790 545
sub 787 545
sub 788 548
sub 548 551
sub 795 552
add 551 555
sub 552 555
add 798 558
sub 797 558
add 799 561
sub 801 562
sub 792 565
neg 568
add 800 568
sub 805 569
add 806 572
sub 569 572
sub 808 573
add 809 576
sub 573 576
sub 577 561
sub 810 577
add 813 578
sub 812 578
sub 814 579
add 816 582
sub 579 582
sub 818 583
add 819 586
sub 583 586
sub 807 587
add 587 588
sub 815 588
add 822 591
sub 823 591
sub 817 592
add 827 595
sub 592 595
sub 828 596
add 830 599
sub 596 599
sub 825 600
sub 833 601
sub 834 602
sub 835 603
neg 606
neg 609
add 606 609
neg 612
add 839 612
sub 837 613
add 613 614
sub 838 614
add 843 615
sub 840 615
sub 841 618
sub 618 621
sub 848 622
add 621 625
sub 622 625
add 851 628
sub 850 628
add 852 631
sub 854 632
sub 845 635
neg 638
add 853 638
sub 858 639
add 859 642
sub 639 642
sub 861 643
add 862 646
sub 643 646
sub 647 631
sub 863 647
add 866 648
sub 865 648
sub 867 649
add 869 652
sub 649 652
sub 871 653
add 872 656
sub 653 656
sub 860 657
add 657 658
sub 868 658
add 875 661
sub 876 661
sub 870 662
add 880 665
sub 662 665
sub 881 666
add 883 669
sub 666 669
sub 878 670
sub 886 671
sub 887 672
sub 888 673
add 741 178
add 783 179
add 794 180
add 836 181
add 847 182
add 889 183
div 197 86
div 197 198
mul 897 896
mul 200 898
div 197 94
mul 900 899
div 197 87
mul 900 902
mul 95 899
mul 95 902
mul 98 901
div 197 97
mul 907 896
div 197 103
mul 217 909
add 910 910
mul 221 909
add 911 912
const 0.5
div 914 224
mul 915 913
mul 226 909
sub 916 909
div 197 228
mul 919 917
mul 229 919
mul 921 918
sub 920 922
div 197 101
mul 232 924
add 925 925
mul 221 924
add 926 927
div 914 236
mul 929 928
mul 226 924
sub 930 924
div 197 238
mul 933 931
mul 239 933
mul 935 932
sub 934 936
mul 109 923
div 197 253
mul 254 939
mul 940 938
neg 941
mul 254 903
mul 941 204
mul 225 943
mul 944 225
mul 255 903
mul 255 941
add 947 947
add 948 948
add 903 903
sub 942 941
mul 108 951
mul 108 952
add 949 953
add 950 954
div 914 264
mul 957 955
mul 957 956
add 903 958
sub 959 941
div 197 265
mul 962 945
mul 946 962
neg 964
mul 266 962
mul 966 960
sub 963 967
mul 966 961
sub 965 969
div 197 250
mul 971 968
mul 971 970
mul 268 972
mul 268 973
mul 99 903
div 197 100
mul 977 976
mul 101 974
mul 101 975
div 197 102
mul 981 979
mul 981 980
mul 276 937
mul 981 984
mul 103 974
mul 103 975
div 197 104
mul 988 986
mul 988 987
mul 281 923
mul 988 991
div 197 285
mul 993 923
mul 286 993
mul 995 923
sub 994 996
mul 211 997
mul 284 998
div 197 106
mul 1000 999
mul 73 84
div 197 295
mul 296 1003
sub 1003 1004
mul 296 1002
mul 294 1005
mul 76 84
div 197 299
mul 300 1009
sub 1009 1010
mul 300 1008
mul 298 1011
add 1013 302
div 197 71
div 197 70
add 291 1007
div 197 72
mul 79 901
mul 80 924
div 197 318
mul 325 1021
add 1022 1022
mul 328 1021
add 1023 1024
div 914 331
mul 1026 1025
mul 332 1021
sub 1027 1021
div 197 334
mul 1030 1028
mul 335 1030
mul 1032 1029
sub 1031 1033
mul 318 901
div 197 118
mul 1036 1035
mul 318 1034
mul 1036 1038
mul 342 924
div 197 119
mul 1041 1040
mul 1041 120
mul 124 903
div 197 125
mul 1045 1044
mul 350 903
div 197 129
mul 1048 128
mul 354 899
mul 144 899
div 197 141
mul 1052 1051
sub 142 197
power 367 1054
mul 142 1055
mul 1056 1053
mul 370 1057
mul 373 373
mul 1059 1058
mul 1060 375
mul 1061 377
sub 899 1050
mul 381 1062
mul 382 1063
mul 1064 379
sub 1065 1066
sub 1063 1067
mul 389 385
mul 390 1068
mul 384 1069
mul 225 1070
mul 225 1071
mul 391 1068
mul 1069 391
neg 1075
add 1074 1074
sub 1076 1075
add 1068 1068
add 1069 1069
mul 147 1079
mul 147 1080
add 1077 1081
add 1078 1082
div 914 400
mul 1085 1083
mul 1085 1084
add 1068 1086
add 1069 1087
div 197 401
mul 1090 1072
mul 1090 1073
mul 402 1090
mul 1093 1088
sub 1091 1094
mul 1093 1089
sub 1092 1096
sub 1068 1095
mul 130 1098
mul 1097 130
neg 1100
add 1039 1043
mul 176 908
add 906 1103
mul 175 908
mul 177 908
mul 81 923
div 197 413
mul 414 1108
mul 1109 1107
div 197 83
mul 1110 1111
neg 1112
neg 1111
mul 150 923
div 197 425
mul 426 1116
mul 1117 1115
div 197 154
mul 1118 1119
neg 1120
neg 1119
add 0 0
div 197 432
mul 1124 0
mul 1124 19
mul 433 1124
mul 1127 1123
sub 1126 1128
mul 433 172
mul 305 1125
mul 305 1129
add 1130 1132
add 1 1
div 197 437
mul 1135 1
mul 1135 20
mul 438 1135
mul 1138 1134
sub 1137 1139
mul 438 173
mul 306 1136
mul 306 1140
add 1141 1143
add 2 2
div 197 442
mul 1146 2
mul 1146 21
mul 443 1146
mul 1149 1145
sub 1148 1150
mul 443 174
mul 307 1147
mul 307 1151
add 1152 1154
mul 433 1015
mul 308 1125
mul 308 1129
add 1156 1158
mul 438 1015
mul 309 1136
mul 309 1140
add 1160 1162
mul 443 1015
mul 310 1147
mul 310 1151
add 1164 1166
add 4 4
div 197 450
mul 1169 4
mul 1169 23
mul 451 1169
mul 1172 1168
sub 1171 1173
mul 451 1016
mul 311 1170
mul 311 1174
add 1175 1177
add 5 5
div 197 455
mul 1180 5
mul 1180 24
mul 456 1180
mul 1183 1179
sub 1182 1184
mul 456 1017
mul 456 1006
mul 312 1181
mul 312 1185
add 1186 1189
mul 456 1015
mul 313 1181
mul 313 1185
add 1191 1193
add 6 6
div 197 461
mul 1196 6
mul 1196 25
mul 462 1196
mul 1199 1195
sub 1198 1200
mul 462 1012
mul 462 1014
mul 304 1197
mul 304 1201
add 1203 1205
add 8 8
div 197 466
mul 1208 8
mul 1208 26
mul 467 1208
mul 1211 1207
sub 1210 1212
mul 467 1019
mul 316 1209
mul 316 1213
add 1214 1216
add 12 12
div 197 471
mul 1219 12
mul 1219 30
mul 472 1219
mul 1222 1218
sub 1221 1223
mul 472 1020
mul 317 1220
mul 317 1224
add 1225 1227
mul 462 1018
mul 314 1197
mul 314 1201
add 1229 1231
add 3 3
div 197 477
mul 1234 3
mul 1234 22
mul 478 1234
mul 1237 1233
sub 1236 1238
mul 478 1018
mul 315 1235
mul 315 1239
add 1240 1242
add 10 10
div 197 482
mul 1245 10
mul 1245 28
mul 483 1245
mul 1248 1244
sub 1247 1249
mul 483 96
mul 207 1246
mul 207 1250
add 1251 1253
mul 467 904
mul 205 1209
mul 205 1213
add 1255 1257
add 9 9
div 197 488
mul 1260 9
mul 1260 27
mul 489 1260
mul 1263 1259
sub 1262 1264
mul 489 905
mul 206 1261
mul 206 1265
add 1266 1268
mul 489 978
mul 272 1261
mul 272 1265
add 1270 1272
add 11 11
div 197 494
mul 1275 11
mul 1275 29
mul 495 1275
mul 1278 1274
sub 1277 1279
mul 495 977
mul 273 1276
mul 273 1280
add 1281 1283
mul 489 982
mul 489 983
mul 275 1261
mul 275 1265
add 1285 1288
mul 472 985
mul 278 1220
mul 278 1224
add 1290 1292
mul 489 989
mul 489 990
mul 280 1261
mul 280 1265
add 1294 1297
add 13 13
div 197 502
mul 1300 13
mul 1300 31
mul 503 1300
mul 1303 1299
sub 1302 1304
mul 503 992
mul 283 1301
mul 283 1305
add 1306 1308
mul 503 1001
mul 289 1301
mul 289 1305
add 1310 1312
add 14 14
div 197 508
mul 1315 14
mul 1315 32
mul 509 1315
mul 1318 1314
sub 1317 1319
mul 509 1000
mul 290 1316
mul 290 1320
add 1321 1323
mul 467 1037
mul 339 1209
mul 339 1213
add 1325 1327
mul 472 1042
mul 344 1220
mul 344 1224
add 1329 1331
add 15 15
div 197 515
mul 1334 15
mul 1334 33
mul 516 1334
mul 1337 1333
sub 1336 1338
mul 516 1102
mul 405 1335
mul 405 1339
add 1340 1342
mul 489 1046
mul 348 1261
mul 348 1265
add 1344 1346
add 16 16
div 197 521
mul 1349 16
mul 1349 34
mul 522 1349
mul 1352 1348
sub 1351 1353
mul 522 1045
mul 349 1350
mul 349 1354
add 1355 1357
mul 489 1047
mul 351 1261
mul 351 1265
add 1359 1361
add 17 17
div 197 527
mul 1364 17
mul 1364 35
mul 528 1364
mul 1367 1363
sub 1366 1368
mul 528 1049
mul 353 1365
mul 353 1369
add 1370 1372
mul 467 1099
mul 1100 467
neg 1375
mul 404 1209
mul 404 1213
add 1374 1378
mul 467 1104
mul 407 1209
mul 407 1213
add 1380 1382
mul 467 1105
mul 408 1209
mul 408 1213
add 1384 1386
mul 467 1106
mul 409 1209
mul 409 1213
add 1388 1390
mul 1124 36
mul 535 1124
mul 1393 1123
sub 1392 1394
mul 535 172
mul 305 1395
add 1396 1397
mul 1135 37
mul 538 1135
mul 1400 1134
sub 1399 1401
mul 538 173
mul 306 1402
add 1403 1404
mul 1146 38
mul 541 1146
mul 1407 1145
sub 1406 1408
mul 541 174
mul 307 1409
add 1410 1411
mul 535 1015
mul 308 1395
add 1413 1414
mul 538 1015
mul 309 1402
add 1416 1417
mul 541 1015
mul 310 1409
add 1419 1420
mul 1169 40
mul 547 1169
mul 1423 1168
sub 1422 1424
mul 547 1016
mul 311 1425
add 1426 1427
mul 1180 41
mul 550 1180
mul 1430 1179
sub 1429 1431
mul 550 1017
mul 550 1006
mul 312 1432
add 1433 1435
mul 550 1015
mul 313 1432
add 1437 1438
mul 1196 42
mul 554 1196
mul 1441 1195
sub 1440 1442
mul 554 1012
mul 554 1014
mul 304 1443
add 1445 1446
mul 1208 43
mul 557 1208
mul 1449 1207
sub 1448 1450
mul 557 1019
mul 316 1451
add 1452 1453
mul 1219 47
mul 560 1219
mul 1456 1218
sub 1455 1457
mul 560 1020
mul 317 1458
add 1459 1460
mul 554 1018
mul 314 1443
add 1462 1463
mul 1234 39
mul 564 1234
mul 1466 1233
sub 1465 1467
mul 564 1018
mul 315 1468
add 1469 1470
mul 1245 45
mul 567 1245
mul 1473 1244
sub 1472 1474
mul 567 96
mul 207 1475
add 1476 1477
mul 557 904
mul 205 1451
add 1479 1480
mul 1260 44
mul 571 1260
mul 1483 1259
sub 1482 1484
mul 571 905
mul 206 1485
add 1486 1487
mul 571 978
mul 272 1485
add 1489 1490
mul 1275 46
mul 575 1275
mul 1493 1274
sub 1492 1494
mul 575 977
mul 273 1495
add 1496 1497
mul 571 982
mul 571 983
mul 275 1485
add 1499 1501
mul 560 985
mul 278 1458
add 1503 1504
mul 571 989
mul 571 990
mul 280 1485
add 1506 1508
mul 1300 48
mul 581 1300
mul 1511 1299
sub 1510 1512
mul 581 992
mul 283 1513
add 1514 1515
mul 581 1001
mul 289 1513
add 1517 1518
mul 1315 49
mul 585 1315
mul 1521 1314
sub 1520 1522
mul 585 1000
mul 290 1523
add 1524 1525
mul 557 1037
mul 339 1451
add 1527 1528
mul 560 1042
mul 344 1458
add 1530 1531
mul 1334 50
mul 590 1334
mul 1534 1333
sub 1533 1535
mul 590 1102
mul 405 1536
add 1537 1538
mul 571 1046
mul 348 1485
add 1540 1541
mul 1349 51
mul 594 1349
mul 1544 1348
sub 1543 1545
mul 594 1045
mul 349 1546
add 1547 1548
mul 571 1047
mul 351 1485
add 1550 1551
mul 1364 52
mul 598 1364
mul 1554 1363
sub 1553 1555
mul 598 1049
mul 353 1556
add 1557 1558
mul 557 1099
mul 1100 557
neg 1561
mul 404 1451
add 1560 1563
mul 557 1104
mul 407 1451
add 1565 1566
mul 557 1105
mul 408 1451
add 1568 1569
mul 557 1106
mul 409 1451
add 1571 1572
mul 1124 53
mul 605 1124
mul 1575 1123
sub 1574 1576
mul 605 172
mul 305 1577
add 1578 1579
mul 1135 54
mul 608 1135
mul 1582 1134
sub 1581 1583
mul 608 173
mul 306 1584
add 1585 1586
mul 1146 55
mul 611 1146
mul 1589 1145
sub 1588 1590
mul 611 174
mul 307 1591
add 1592 1593
mul 605 1015
mul 308 1577
add 1595 1596
mul 608 1015
mul 309 1584
add 1598 1599
mul 611 1015
mul 310 1591
add 1601 1602
mul 1169 57
mul 617 1169
mul 1605 1168
sub 1604 1606
mul 617 1016
mul 311 1607
add 1608 1609
mul 1180 58
mul 620 1180
mul 1612 1179
sub 1611 1613
mul 620 1017
mul 620 1006
mul 312 1614
add 1615 1617
mul 620 1015
mul 313 1614
add 1619 1620
mul 1196 59
mul 624 1196
mul 1623 1195
sub 1622 1624
mul 624 1012
mul 624 1014
mul 304 1625
add 1627 1628
mul 1208 60
mul 627 1208
mul 1631 1207
sub 1630 1632
mul 627 1019
mul 316 1633
add 1634 1635
mul 1219 64
mul 630 1219
mul 1638 1218
sub 1637 1639
mul 630 1020
mul 317 1640
add 1641 1642
mul 624 1018
mul 314 1625
add 1644 1645
mul 1234 56
mul 634 1234
mul 1648 1233
sub 1647 1649
mul 634 1018
mul 315 1650
add 1651 1652
mul 1245 62
mul 637 1245
mul 1655 1244
sub 1654 1656
mul 637 96
mul 207 1657
add 1658 1659
mul 627 904
mul 205 1633
add 1661 1662
mul 1260 61
mul 641 1260
mul 1665 1259
sub 1664 1666
mul 641 905
mul 206 1667
add 1668 1669
mul 641 978
mul 272 1667
add 1671 1672
mul 1275 63
mul 645 1275
mul 1675 1274
sub 1674 1676
mul 645 977
mul 273 1677
add 1678 1679
mul 641 982
mul 641 983
mul 275 1667
add 1681 1683
mul 630 985
mul 278 1640
add 1685 1686
mul 641 989
mul 641 990
mul 280 1667
add 1688 1690
mul 1300 65
mul 651 1300
mul 1693 1299
sub 1692 1694
mul 651 992
mul 283 1695
add 1696 1697
mul 651 1001
mul 289 1695
add 1699 1700
mul 1315 66
mul 655 1315
mul 1703 1314
sub 1702 1704
mul 655 1000
mul 290 1705
add 1706 1707
mul 627 1037
mul 339 1633
add 1709 1710
mul 630 1042
mul 344 1640
add 1712 1713
mul 1334 67
mul 660 1334
mul 1716 1333
sub 1715 1717
mul 660 1102
mul 405 1718
add 1719 1720
mul 641 1046
mul 348 1667
add 1722 1723
mul 1349 68
mul 664 1349
mul 1726 1348
sub 1725 1727
mul 664 1045
mul 349 1728
add 1729 1730
mul 641 1047
mul 351 1667
add 1732 1733
mul 1364 69
mul 668 1364
mul 1736 1363
sub 1735 1737
mul 668 1049
mul 353 1738
add 1739 1740
mul 627 1099
mul 1100 627
neg 1743
mul 404 1633
add 1742 1745
mul 627 1104
mul 407 1633
add 1747 1748
mul 627 1105
mul 408 1633
add 1750 1751
mul 627 1106
mul 409 1633
add 1753 1754
neg 172
neg 173
neg 174
sub 1756 1015
sub 1757 1015
sub 1758 1015
neg 1016
neg 1017
neg 1006
sub 1763 1015
add 1006 1012
neg 1012
neg 1014
neg 1019
neg 1018
sub 1768 1018
neg 96
sub 1769 904
neg 905
sub 1774 978
neg 977
neg 1020
sub 1775 982
neg 983
sub 1777 985
sub 1778 989
sub 1779 990
add 1782 992
sub 990 992
sub 1784 1001
neg 1000
sub 1773 1037
sub 1780 1042
neg 1102
sub 1781 1046
neg 1045
sub 1790 1047
neg 1049
sub 1787 1099
sub 1794 1104
sub 1795 1105
sub 1796 1106
neg 1133
neg 1131
neg 1144
neg 1142
neg 1155
neg 1153
sub 1798 1159
sub 1799 1157
sub 1800 1163
sub 1801 1161
sub 1802 1167
sub 1803 1165
neg 1178
neg 1176
neg 1190
neg 1187
neg 1188
sub 1812 1194
sub 1814 1192
add 1187 1202
neg 1202
neg 1206
neg 1204
neg 1217
neg 1215
sub 1819 1232
sub 1820 1230
neg 1243
neg 1241
neg 1254
neg 1252
sub 1821 1258
sub 1822 1256
neg 1269
neg 1267
sub 1831 1273
sub 1832 1271
neg 1284
neg 1282
neg 1228
neg 1226
sub 1833 1289
neg 1286
sub 1834 1287
sub 1837 1293
sub 1838 1291
sub 1839 1298
sub 1840 1295
sub 1841 1296
add 1845 1309
sub 1295 1309
neg 1307
sub 1848 1313
sub 1849 1311
neg 1324
neg 1322
sub 1829 1328
sub 1830 1326
sub 1842 1332
sub 1843 1330
neg 1343
neg 1341
sub 1844 1347
sub 1846 1345
neg 1358
neg 1356
sub 1860 1362
sub 1861 1360
neg 1373
neg 1371
sub 1854 1379
sub 1855 1377
sub 1868 1383
sub 1869 1381
sub 1870 1387
sub 1871 1385
sub 1872 1391
sub 1873 1389
neg 1398
neg 1405
neg 1412
sub 1876 1415
sub 1877 1418
sub 1878 1421
neg 1428
neg 1436
neg 1434
sub 1883 1439
add 1434 1444
neg 1444
neg 1447
neg 1454
sub 1888 1464
neg 1471
neg 1478
sub 1889 1481
neg 1488
sub 1894 1491
neg 1498
neg 1461
sub 1895 1502
neg 1500
sub 1897 1505
sub 1898 1509
sub 1899 1507
add 1902 1516
sub 1507 1516
sub 1904 1519
neg 1526
sub 1893 1529
sub 1900 1532
neg 1539
sub 1901 1542
neg 1549
sub 1910 1552
neg 1559
sub 1907 1564
sub 1914 1567
sub 1915 1570
sub 1916 1573
neg 1580
neg 1587
neg 1594
sub 1918 1597
sub 1919 1600
sub 1920 1603
neg 1610
neg 1618
neg 1616
sub 1925 1621
add 1616 1626
neg 1626
neg 1629
neg 1636
sub 1930 1646
neg 1653
neg 1660
sub 1931 1663
neg 1670
sub 1936 1673
neg 1680
neg 1643
sub 1937 1684
neg 1682
sub 1939 1687
sub 1940 1691
sub 1941 1689
add 1944 1698
sub 1689 1698
sub 1946 1701
neg 1708
sub 1935 1711
sub 1942 1714
neg 1721
sub 1943 1724
neg 1731
sub 1952 1734
neg 1741
sub 1949 1746
sub 1956 1749
sub 1957 1752
sub 1958 1755
rate solid_a 682
rate solid_b 684
rate solid_c 686
rate residue 697
rate stomach 687
rate small_bowel 690
rate colon 696
rate TRPM6_gut 416
rate plasma 730
rate interstitium 725
rate depot 699
rate fast 705
rate organs 718
rate muscle 714
rate deep 715
rate red_cells 720
rate surface 723
rate crystal 726
rate TRPM6_kidney 428
rate L1:solid_a 736
rate L1:solid_b 738
rate L1:solid_c 740
rate L1:residue 750
rate L1:stomach 890
rate L1:small_bowel 743
rate L1:colon 749
rate L1:plasma 891
rate L1:interstitium 778
rate L1:depot 751
rate L1:fast 758
rate L1:organs 771
rate L1:muscle 767
rate L1:deep 768
rate L1:red_cells 773
rate L1:surface 776
rate L1:crystal 779
rate L2:solid_a 789
rate L2:solid_b 791
rate L2:solid_c 793
rate L2:residue 803
rate L2:stomach 892
rate L2:small_bowel 796
rate L2:colon 802
rate L2:plasma 893
rate L2:interstitium 831
rate L2:depot 804
rate L2:fast 811
rate L2:organs 824
rate L2:muscle 820
rate L2:deep 821
rate L2:red_cells 826
rate L2:surface 829
rate L2:crystal 832
rate L3:solid_a 842
rate L3:solid_b 844
rate L3:solid_c 846
rate L3:residue 856
rate L3:stomach 894
rate L3:small_bowel 849
rate L3:colon 855
rate L3:plasma 895
rate L3:interstitium 884
rate L3:depot 857
rate L3:fast 864
rate L3:organs 877
rate L3:muscle 873
rate L3:deep 874
rate L3:red_cells 879
rate L3:surface 882
rate L3:crystal 885
flow diet stomach 164
flow swallowed stomach 165
flow swallowed solid_a 166
flow swallowed solid_b 167
flow swallowed solid_c 168
flow swallowed residue 169
flow injected depot 171
flow infused plasma 170
flow solid_a stomach 305
flow solid_b stomach 306
flow solid_c stomach 307
flow solid_a residue 308
flow solid_b residue 309
flow solid_c residue 310
flow stomach small_bowel 311
flow small_bowel plasma 312
flow small_bowel colon 313
flow colon plasma 304
flow plasma colon 316
flow organs colon 317
flow colon faeces 314
flow residue faeces 315
flow depot plasma 207
flow plasma interstitium 205
flow interstitium plasma 206
flow interstitium fast 272
flow fast interstitium 273
flow interstitium organs 275
flow organs interstitium 278
flow interstitium muscle 280
flow muscle interstitium 283
flow muscle deep 289
flow deep muscle 290
flow plasma red_cells 339
flow organs red_cells 344
flow red_cells plasma 405
flow interstitium surface 348
flow surface interstitium 349
flow interstitium crystal 351
flow crystal interstitium 353
flow plasma urine 404
flow plasma sweat 407
flow plasma faeces 408
flow plasma blood 409
flow L1:solid_a L1:stomach 434
flow L1:solid_b L1:stomach 439
flow L1:solid_c L1:stomach 444
flow L1:solid_a L1:residue 445
flow L1:solid_b L1:residue 446
flow L1:solid_c L1:residue 447
flow L1:stomach L1:small_bowel 452
flow L1:small_bowel L1:plasma 457
flow L1:small_bowel L1:colon 458
flow L1:colon L1:plasma 463
flow L1:plasma L1:colon 468
flow L1:organs L1:colon 473
flow L1:colon L1:faeces 474
flow L1:residue L1:faeces 479
flow L1:depot L1:plasma 484
flow L1:plasma L1:interstitium 485
flow L1:interstitium L1:plasma 490
flow L1:interstitium L1:fast 491
flow L1:fast L1:interstitium 496
flow L1:interstitium L1:organs 497
flow L1:organs L1:interstitium 498
flow L1:interstitium L1:muscle 499
flow L1:muscle L1:interstitium 504
flow L1:muscle L1:deep 505
flow L1:deep L1:muscle 510
flow L1:plasma L1:red_cells 511
flow L1:organs L1:red_cells 512
flow L1:red_cells L1:plasma 517
flow L1:interstitium L1:surface 518
flow L1:surface L1:interstitium 523
flow L1:interstitium L1:crystal 524
flow L1:crystal L1:interstitium 529
flow L1:plasma L1:urine 530
flow L1:plasma L1:sweat 531
flow L1:plasma L1:faeces 532
flow L1:plasma L1:blood 533
flow L2:solid_a L2:stomach 536
flow L2:solid_b L2:stomach 539
flow L2:solid_c L2:stomach 542
flow L2:solid_a L2:residue 543
flow L2:solid_b L2:residue 544
flow L2:solid_c L2:residue 545
flow L2:stomach L2:small_bowel 548
flow L2:small_bowel L2:plasma 551
flow L2:small_bowel L2:colon 552
flow L2:colon L2:plasma 555
flow L2:plasma L2:colon 558
flow L2:organs L2:colon 561
flow L2:colon L2:faeces 562
flow L2:residue L2:faeces 565
flow L2:depot L2:plasma 568
flow L2:plasma L2:interstitium 569
flow L2:interstitium L2:plasma 572
flow L2:interstitium L2:fast 573
flow L2:fast L2:interstitium 576
flow L2:interstitium L2:organs 577
flow L2:organs L2:interstitium 578
flow L2:interstitium L2:muscle 579
flow L2:muscle L2:interstitium 582
flow L2:muscle L2:deep 583
flow L2:deep L2:muscle 586
flow L2:plasma L2:red_cells 587
flow L2:organs L2:red_cells 588
flow L2:red_cells L2:plasma 591
flow L2:interstitium L2:surface 592
flow L2:surface L2:interstitium 595
flow L2:interstitium L2:crystal 596
flow L2:crystal L2:interstitium 599
flow L2:plasma L2:urine 600
flow L2:plasma L2:sweat 601
flow L2:plasma L2:faeces 602
flow L2:plasma L2:blood 603
flow L3:solid_a L3:stomach 606
flow L3:solid_b L3:stomach 609
flow L3:solid_c L3:stomach 612
flow L3:solid_a L3:residue 613
flow L3:solid_b L3:residue 614
flow L3:solid_c L3:residue 615
flow L3:stomach L3:small_bowel 618
flow L3:small_bowel L3:plasma 621
flow L3:small_bowel L3:colon 622
flow L3:colon L3:plasma 625
flow L3:plasma L3:colon 628
flow L3:organs L3:colon 631
flow L3:colon L3:faeces 632
flow L3:residue L3:faeces 635
flow L3:depot L3:plasma 638
flow L3:plasma L3:interstitium 639
flow L3:interstitium L3:plasma 642
flow L3:interstitium L3:fast 643
flow L3:fast L3:interstitium 646
flow L3:interstitium L3:organs 647
flow L3:organs L3:interstitium 648
flow L3:interstitium L3:muscle 649
flow L3:muscle L3:interstitium 652
flow L3:muscle L3:deep 653
flow L3:deep L3:muscle 656
flow L3:plasma L3:red_cells 657
flow L3:organs L3:red_cells 658
flow L3:red_cells L3:plasma 661
flow L3:interstitium L3:surface 662
flow L3:surface L3:interstitium 665
flow L3:interstitium L3:crystal 666
flow L3:crystal L3:interstitium 669
flow L3:plasma L3:urine 670
flow L3:plasma L3:sweat 671
flow L3:plasma L3:faeces 672
flow L3:plasma L3:blood 673
flow L1:swallowed L1:stomach 178
flow L1:infused L1:plasma 179
flow L2:swallowed L2:stomach 180
flow L2:infused L2:plasma 181
flow L3:swallowed L3:stomach 182
flow L3:infused L3:plasma 183
observable gut.dissolved_a 305
observable gut.dissolved_b 306
observable gut.dissolved_c 307
observable gut.passed_a 308
observable gut.passed_b 309
observable gut.passed_c 310
observable gut.emptied 311
observable gut.absorbed 312
observable gut.moved 313
observable gut.colonic 304
observable gut.voided 314
observable gut.rest_voided 315
observable gut.secreted 316
observable gut.shed 317
observable plasma.total 184
observable plasma.ionised 199
observable plasma.ultrafilterable 201
observable plasma.relative 202
observable plasma.outside 204
observable plasma.filtered_out 205
observable plasma.back 206
observable plasma.released 207
observable plasma.sweat 208
observable plasma.against 209
observable cells.free 229
observable cells.free_concentration 270
observable cells.held 230
observable cells.fast_in 272
observable cells.fast_out 273
observable cells.organs_in 275
observable cells.organs_out 278
observable cells.muscle_in 280
observable cells.muscle_out 283
observable cells.deep_in 289
observable cells.deep_out 290
observable erythrocyte.free 335
observable erythrocyte.total_concentration 336
observable erythrocyte.free_concentration 337
observable erythrocyte.entered 339
observable erythrocyte.left 341
observable erythrocyte.born 344
observable erythrocyte.died 346
observable bone.bound 348
observable bone.freed 349
observable bone.laid 351
observable bone.resorbed 353
observable kidney.proximal 355
observable kidney.limb 383
observable kidney.distal 402
observable kidney.excreted 403
observable kidney.urine 404
d_rate 0 0 1759
d_rate 1 1 1760
d_rate 2 2 1761
d_rate 3 0 1015
d_rate 3 1 1015
d_rate 3 2 1015
d_rate 3 3 1770
d_rate 4 0 172
d_rate 4 1 173
d_rate 4 2 174
d_rate 4 4 1762
d_rate 5 4 1016
d_rate 5 5 1765
d_rate 5 7 1764
d_rate 6 5 1015
d_rate 6 6 1771
d_rate 6 7 1767
d_rate 6 8 1019
d_rate 6 12 1020
d_rate 7 7 1114
d_rate 7 13 1113
d_rate 8 5 1017
d_rate 8 6 1014
d_rate 8 7 1766
d_rate 8 8 1797
d_rate 8 9 905
d_rate 8 10 96
d_rate 8 15 1102
d_rate 8 18 1100
d_rate 9 8 904
d_rate 9 9 1792
d_rate 9 11 977
d_rate 9 12 985
d_rate 9 13 1783
d_rate 9 16 1045
d_rate 9 17 1049
d_rate 10 10 1772
d_rate 11 9 978
d_rate 11 11 1776
d_rate 12 9 982
d_rate 12 12 1788
d_rate 12 13 983
d_rate 13 9 989
d_rate 13 13 1785
d_rate 13 14 1000
d_rate 14 13 1001
d_rate 14 14 1786
d_rate 15 8 1037
d_rate 15 12 1042
d_rate 15 15 1789
d_rate 16 9 1046
d_rate 16 16 1791
d_rate 17 9 1047
d_rate 17 17 1793
d_rate 18 13 1121
d_rate 18 18 1122
d_rate 19 0 1804
d_rate 19 19 1805
d_rate 20 1 1806
d_rate 20 20 1807
d_rate 21 2 1808
d_rate 21 21 1809
d_rate 22 0 1159
d_rate 22 1 1163
d_rate 22 2 1167
d_rate 22 3 1825
d_rate 22 19 1157
d_rate 22 20 1161
d_rate 22 21 1165
d_rate 22 22 1826
d_rate 23 0 1133
d_rate 23 1 1144
d_rate 23 2 1155
d_rate 23 4 1810
d_rate 23 19 1131
d_rate 23 20 1142
d_rate 23 21 1153
d_rate 23 23 1811
d_rate 24 4 1178
d_rate 24 5 1815
d_rate 24 7 1813
d_rate 24 23 1176
d_rate 24 24 1816
d_rate 25 5 1194
d_rate 25 6 1823
d_rate 25 7 1818
d_rate 25 8 1217
d_rate 25 12 1228
d_rate 25 24 1192
d_rate 25 25 1824
d_rate 25 26 1215
d_rate 25 30 1226
d_rate 26 5 1190
d_rate 26 6 1206
d_rate 26 7 1817
d_rate 26 8 1874
d_rate 26 9 1269
d_rate 26 10 1254
d_rate 26 15 1343
d_rate 26 18 1375
d_rate 26 24 1188
d_rate 26 25 1204
d_rate 26 26 1875
d_rate 26 27 1267
d_rate 26 28 1252
d_rate 26 33 1341
d_rate 27 8 1258
d_rate 27 9 1864
d_rate 27 11 1284
d_rate 27 12 1293
d_rate 27 13 1847
d_rate 27 16 1358
d_rate 27 17 1373
d_rate 27 26 1256
d_rate 27 27 1865
d_rate 27 29 1282
d_rate 27 30 1291
d_rate 27 31 1307
d_rate 27 34 1356
d_rate 27 35 1371
d_rate 28 10 1827
d_rate 28 28 1828
d_rate 29 9 1273
d_rate 29 11 1835
d_rate 29 27 1271
d_rate 29 29 1836
d_rate 30 9 1289
d_rate 30 12 1856
d_rate 30 13 1286
d_rate 30 27 1287
d_rate 30 30 1857
d_rate 31 9 1298
d_rate 31 13 1850
d_rate 31 14 1324
d_rate 31 27 1296
d_rate 31 31 1851
d_rate 31 32 1322
d_rate 32 13 1313
d_rate 32 14 1852
d_rate 32 31 1311
d_rate 32 32 1853
d_rate 33 8 1328
d_rate 33 12 1332
d_rate 33 15 1858
d_rate 33 26 1326
d_rate 33 30 1330
d_rate 33 33 1859
d_rate 34 9 1347
d_rate 34 16 1862
d_rate 34 27 1345
d_rate 34 34 1863
d_rate 35 9 1362
d_rate 35 17 1866
d_rate 35 27 1360
d_rate 35 35 1867
d_rate 36 0 1879
d_rate 36 36 1805
d_rate 37 1 1880
d_rate 37 37 1807
d_rate 38 2 1881
d_rate 38 38 1809
d_rate 39 0 1415
d_rate 39 1 1418
d_rate 39 2 1421
d_rate 39 3 1891
d_rate 39 36 1157
d_rate 39 37 1161
d_rate 39 38 1165
d_rate 39 39 1826
d_rate 40 0 1398
d_rate 40 1 1405
d_rate 40 2 1412
d_rate 40 4 1882
d_rate 40 36 1131
d_rate 40 37 1142
d_rate 40 38 1153
d_rate 40 40 1811
d_rate 41 4 1428
d_rate 41 5 1885
d_rate 41 7 1884
d_rate 41 40 1176
d_rate 41 41 1816
d_rate 42 5 1439
d_rate 42 6 1890
d_rate 42 7 1887
d_rate 42 8 1454
d_rate 42 12 1461
d_rate 42 41 1192
d_rate 42 42 1824
d_rate 42 43 1215
d_rate 42 47 1226
d_rate 43 5 1436
d_rate 43 6 1447
d_rate 43 7 1886
d_rate 43 8 1917
d_rate 43 9 1488
d_rate 43 10 1478
d_rate 43 15 1539
d_rate 43 18 1561
d_rate 43 41 1188
d_rate 43 42 1204
d_rate 43 43 1875
d_rate 43 44 1267
d_rate 43 45 1252
d_rate 43 50 1341
d_rate 44 8 1481
d_rate 44 9 1912
d_rate 44 11 1498
d_rate 44 12 1505
d_rate 44 13 1903
d_rate 44 16 1549
d_rate 44 17 1559
d_rate 44 43 1256
d_rate 44 44 1865
d_rate 44 46 1282
d_rate 44 47 1291
d_rate 44 48 1307
d_rate 44 51 1356
d_rate 44 52 1371
d_rate 45 10 1892
d_rate 45 45 1828
d_rate 46 9 1491
d_rate 46 11 1896
d_rate 46 44 1271
d_rate 46 46 1836
d_rate 47 9 1502
d_rate 47 12 1908
d_rate 47 13 1500
d_rate 47 44 1287
d_rate 47 47 1857
d_rate 48 9 1509
d_rate 48 13 1905
d_rate 48 14 1526
d_rate 48 44 1296
d_rate 48 48 1851
d_rate 48 49 1322
d_rate 49 13 1519
d_rate 49 14 1906
d_rate 49 48 1311
d_rate 49 49 1853
d_rate 50 8 1529
d_rate 50 12 1532
d_rate 50 15 1909
d_rate 50 43 1326
d_rate 50 47 1330
d_rate 50 50 1859
d_rate 51 9 1542
d_rate 51 16 1911
d_rate 51 44 1345
d_rate 51 51 1863
d_rate 52 9 1552
d_rate 52 17 1913
d_rate 52 44 1360
d_rate 52 52 1867
d_rate 53 0 1921
d_rate 53 53 1805
d_rate 54 1 1922
d_rate 54 54 1807
d_rate 55 2 1923
d_rate 55 55 1809
d_rate 56 0 1597
d_rate 56 1 1600
d_rate 56 2 1603
d_rate 56 3 1933
d_rate 56 53 1157
d_rate 56 54 1161
d_rate 56 55 1165
d_rate 56 56 1826
d_rate 57 0 1580
d_rate 57 1 1587
d_rate 57 2 1594
d_rate 57 4 1924
d_rate 57 53 1131
d_rate 57 54 1142
d_rate 57 55 1153
d_rate 57 57 1811
d_rate 58 4 1610
d_rate 58 5 1927
d_rate 58 7 1926
d_rate 58 57 1176
d_rate 58 58 1816
d_rate 59 5 1621
d_rate 59 6 1932
d_rate 59 7 1929
d_rate 59 8 1636
d_rate 59 12 1643
d_rate 59 58 1192
d_rate 59 59 1824
d_rate 59 60 1215
d_rate 59 64 1226
d_rate 60 5 1618
d_rate 60 6 1629
d_rate 60 7 1928
d_rate 60 8 1959
d_rate 60 9 1670
d_rate 60 10 1660
d_rate 60 15 1721
d_rate 60 18 1743
d_rate 60 58 1188
d_rate 60 59 1204
d_rate 60 60 1875
d_rate 60 61 1267
d_rate 60 62 1252
d_rate 60 67 1341
d_rate 61 8 1663
d_rate 61 9 1954
d_rate 61 11 1680
d_rate 61 12 1687
d_rate 61 13 1945
d_rate 61 16 1731
d_rate 61 17 1741
d_rate 61 60 1256
d_rate 61 61 1865
d_rate 61 63 1282
d_rate 61 64 1291
d_rate 61 65 1307
d_rate 61 68 1356
d_rate 61 69 1371
d_rate 62 10 1934
d_rate 62 62 1828
d_rate 63 9 1673
d_rate 63 11 1938
d_rate 63 61 1271
d_rate 63 63 1836
d_rate 64 9 1684
d_rate 64 12 1950
d_rate 64 13 1682
d_rate 64 61 1287
d_rate 64 64 1857
d_rate 65 9 1691
d_rate 65 13 1947
d_rate 65 14 1708
d_rate 65 61 1296
d_rate 65 65 1851
d_rate 65 66 1322
d_rate 66 13 1701
d_rate 66 14 1948
d_rate 66 65 1311
d_rate 66 66 1853
d_rate 67 8 1711
d_rate 67 12 1714
d_rate 67 15 1951
d_rate 67 60 1326
d_rate 67 64 1330
d_rate 67 67 1859
d_rate 68 9 1724
d_rate 68 16 1953
d_rate 68 61 1345
d_rate 68 68 1863
d_rate 69 9 1734
d_rate 69 17 1955
d_rate 69 61 1360
d_rate 69 69 1867
d_flow 8 0 172
d_flow 9 1 173
d_flow 10 2 174
d_flow 11 0 1015
d_flow 12 1 1015
d_flow 13 2 1015
d_flow 14 4 1016
d_flow 15 5 1017
d_flow 15 7 1006
d_flow 16 5 1015
d_flow 17 6 1014
d_flow 17 7 1012
d_flow 18 8 1019
d_flow 19 12 1020
d_flow 20 6 1018
d_flow 21 3 1018
d_flow 22 10 96
d_flow 23 8 904
d_flow 24 9 905
d_flow 25 9 978
d_flow 26 11 977
d_flow 27 9 982
d_flow 27 13 983
d_flow 28 12 985
d_flow 29 9 989
d_flow 29 13 990
d_flow 30 13 992
d_flow 31 13 1001
d_flow 32 14 1000
d_flow 33 8 1037
d_flow 34 12 1042
d_flow 35 15 1102
d_flow 36 9 1046
d_flow 37 16 1045
d_flow 38 9 1047
d_flow 39 17 1049
d_flow 40 8 1099
d_flow 40 18 1101
d_flow 41 8 1104
d_flow 42 8 1105
d_flow 43 8 1106
d_flow 44 0 1133
d_flow 44 19 1131
d_flow 45 1 1144
d_flow 45 20 1142
d_flow 46 2 1155
d_flow 46 21 1153
d_flow 47 0 1159
d_flow 47 19 1157
d_flow 48 1 1163
d_flow 48 20 1161
d_flow 49 2 1167
d_flow 49 21 1165
d_flow 50 4 1178
d_flow 50 23 1176
d_flow 51 5 1190
d_flow 51 7 1187
d_flow 51 24 1188
d_flow 52 5 1194
d_flow 52 24 1192
d_flow 53 6 1206
d_flow 53 7 1202
d_flow 53 25 1204
d_flow 54 8 1217
d_flow 54 26 1215
d_flow 55 12 1228
d_flow 55 30 1226
d_flow 56 6 1232
d_flow 56 25 1230
d_flow 57 3 1243
d_flow 57 22 1241
d_flow 58 10 1254
d_flow 58 28 1252
d_flow 59 8 1258
d_flow 59 26 1256
d_flow 60 9 1269
d_flow 60 27 1267
d_flow 61 9 1273
d_flow 61 27 1271
d_flow 62 11 1284
d_flow 62 29 1282
d_flow 63 9 1289
d_flow 63 13 1286
d_flow 63 27 1287
d_flow 64 12 1293
d_flow 64 30 1291
d_flow 65 9 1298
d_flow 65 13 1295
d_flow 65 27 1296
d_flow 66 13 1309
d_flow 66 31 1307
d_flow 67 13 1313
d_flow 67 31 1311
d_flow 68 14 1324
d_flow 68 32 1322
d_flow 69 8 1328
d_flow 69 26 1326
d_flow 70 12 1332
d_flow 70 30 1330
d_flow 71 15 1343
d_flow 71 33 1341
d_flow 72 9 1347
d_flow 72 27 1345
d_flow 73 16 1358
d_flow 73 34 1356
d_flow 74 9 1362
d_flow 74 27 1360
d_flow 75 17 1373
d_flow 75 35 1371
d_flow 76 8 1379
d_flow 76 18 1376
d_flow 76 26 1377
d_flow 77 8 1383
d_flow 77 26 1381
d_flow 78 8 1387
d_flow 78 26 1385
d_flow 79 8 1391
d_flow 79 26 1389
d_flow 80 0 1398
d_flow 80 36 1131
d_flow 81 1 1405
d_flow 81 37 1142
d_flow 82 2 1412
d_flow 82 38 1153
d_flow 83 0 1415
d_flow 83 36 1157
d_flow 84 1 1418
d_flow 84 37 1161
d_flow 85 2 1421
d_flow 85 38 1165
d_flow 86 4 1428
d_flow 86 40 1176
d_flow 87 5 1436
d_flow 87 7 1434
d_flow 87 41 1188
d_flow 88 5 1439
d_flow 88 41 1192
d_flow 89 6 1447
d_flow 89 7 1444
d_flow 89 42 1204
d_flow 90 8 1454
d_flow 90 43 1215
d_flow 91 12 1461
d_flow 91 47 1226
d_flow 92 6 1464
d_flow 92 42 1230
d_flow 93 3 1471
d_flow 93 39 1241
d_flow 94 10 1478
d_flow 94 45 1252
d_flow 95 8 1481
d_flow 95 43 1256
d_flow 96 9 1488
d_flow 96 44 1267
d_flow 97 9 1491
d_flow 97 44 1271
d_flow 98 11 1498
d_flow 98 46 1282
d_flow 99 9 1502
d_flow 99 13 1500
d_flow 99 44 1287
d_flow 100 12 1505
d_flow 100 47 1291
d_flow 101 9 1509
d_flow 101 13 1507
d_flow 101 44 1296
d_flow 102 13 1516
d_flow 102 48 1307
d_flow 103 13 1519
d_flow 103 48 1311
d_flow 104 14 1526
d_flow 104 49 1322
d_flow 105 8 1529
d_flow 105 43 1326
d_flow 106 12 1532
d_flow 106 47 1330
d_flow 107 15 1539
d_flow 107 50 1341
d_flow 108 9 1542
d_flow 108 44 1345
d_flow 109 16 1549
d_flow 109 51 1356
d_flow 110 9 1552
d_flow 110 44 1360
d_flow 111 17 1559
d_flow 111 52 1371
d_flow 112 8 1564
d_flow 112 18 1562
d_flow 112 43 1377
d_flow 113 8 1567
d_flow 113 43 1381
d_flow 114 8 1570
d_flow 114 43 1385
d_flow 115 8 1573
d_flow 115 43 1389
d_flow 116 0 1580
d_flow 116 53 1131
d_flow 117 1 1587
d_flow 117 54 1142
d_flow 118 2 1594
d_flow 118 55 1153
d_flow 119 0 1597
d_flow 119 53 1157
d_flow 120 1 1600
d_flow 120 54 1161
d_flow 121 2 1603
d_flow 121 55 1165
d_flow 122 4 1610
d_flow 122 57 1176
d_flow 123 5 1618
d_flow 123 7 1616
d_flow 123 58 1188
d_flow 124 5 1621
d_flow 124 58 1192
d_flow 125 6 1629
d_flow 125 7 1626
d_flow 125 59 1204
d_flow 126 8 1636
d_flow 126 60 1215
d_flow 127 12 1643
d_flow 127 64 1226
d_flow 128 6 1646
d_flow 128 59 1230
d_flow 129 3 1653
d_flow 129 56 1241
d_flow 130 10 1660
d_flow 130 62 1252
d_flow 131 8 1663
d_flow 131 60 1256
d_flow 132 9 1670
d_flow 132 61 1267
d_flow 133 9 1673
d_flow 133 61 1271
d_flow 134 11 1680
d_flow 134 63 1282
d_flow 135 9 1684
d_flow 135 13 1682
d_flow 135 61 1287
d_flow 136 12 1687
d_flow 136 64 1291
d_flow 137 9 1691
d_flow 137 13 1689
d_flow 137 61 1296
d_flow 138 13 1698
d_flow 138 65 1307
d_flow 139 13 1701
d_flow 139 65 1311
d_flow 140 14 1708
d_flow 140 66 1322
d_flow 141 8 1711
d_flow 141 60 1326
d_flow 142 12 1714
d_flow 142 64 1330
d_flow 143 15 1721
d_flow 143 67 1341
d_flow 144 9 1724
d_flow 144 61 1345
d_flow 145 16 1731
d_flow 145 68 1356
d_flow 146 9 1734
d_flow 146 61 1360
d_flow 147 17 1741
d_flow 147 69 1371
d_flow 148 8 1746
d_flow 148 18 1744
d_flow 148 60 1377
d_flow 149 8 1749
d_flow 149 60 1381
d_flow 150 8 1752
d_flow 150 60 1385
d_flow 151 8 1755
d_flow 151 60 1389
