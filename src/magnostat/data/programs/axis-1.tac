magnostat program 1
State solid_a pool 0.0
State solid_b pool 0.0
State solid_c pool 0.0
State residue pool 0.0
State stomach pool 0.1
State small_bowel pool 1.0
State colon pool 8.0
State TRPM6_gut signal 1.0
State plasma pool 2.55
State interstitium pool 7.04
State depot pool 0.0
State fast pool 7.32
State organs pool 28.6
State muscle pool 87.5
State deep pool 300.0
State red_cells pool 4.2
State surface pool 98.4
State crystal pool 462.0
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
Parameter gut.tau_stomach 0.9
Parameter gut.tau_small 4.0
Parameter gut.tau_colon 30.0
Parameter gut.V_small 0.236
Parameter gut.K_small 0.166
Parameter gut.k_leak 0.0175
Parameter gut.V_colon 0.028
Parameter gut.K_colon 2.0
Parameter gut.k_leak_colon 0.0003
Parameter gut.k_secretion 0.0285
Parameter gut.k_shed 0.028
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
Parameter plasma.set_point 0.587
Parameter plasma.Q_capillary 40.0
Parameter plasma.k_depot 0.317
Parameter plasma.k_sweat 0.00686
Parameter cells.fast0 7.32
Parameter cells.tau_fast 1.81
Parameter cells.organs0 28.6
Parameter cells.tau_organs 12.7
Parameter cells.muscle0 87.5
Parameter cells.tau_muscle 73.2
Parameter cells.deep0 300.0
Parameter cells.tau_deep 12000.0
Parameter cells.capacity 1.028
Parameter cells.K_uptake 0.0139
Parameter cells.g_uptake 0.6
Parameter cells.E_efflux 1.0
Parameter cells.e_insulin 0.3
Parameter cells.ATP 0.8
Parameter cells.E_ATP 1.0
Parameter cells.K_ATP 0.16
Parameter cells.free0 0.6
Parameter erythrocyte.volume 2.0
Parameter erythrocyte.content0 2.1
Parameter erythrocyte.tau_membrane 254.0
Parameter erythrocyte.tau_life 2880.0
Parameter erythrocyte.young 1.0
Parameter erythrocyte.free0 0.205
Parameter erythrocyte.ATP 0.6
Parameter erythrocyte.K_ATP 0.4
Parameter bone.surface0 98.4
Parameter bone.tau_surface 329.0
Parameter bone.richness 0.01855
Parameter bone.formation 0.3
Parameter bone.resorption 0.3
Parameter bone.calcium 24900.0
Parameter kidney.GFR 7.2
Parameter kidney.lambda_PT 0.2
Parameter kidney.E_volume 1.0
Parameter kidney.kappa 1.91
Parameter kidney.CLDN16_19 1.0
Parameter kidney.CLDN10 1.0
Parameter kidney.a_CLDN10 1.5
Parameter kidney.d_CLDN10 0.5
Parameter kidney.NKCC2 1.0
Parameter kidney.ROMK 1.0
Parameter kidney.NaKATPase 1.0
Parameter kidney.s_CaSR 0.712
Parameter kidney.n_CaSR 3.67
Parameter kidney.c_CaSR 1.4
Parameter kidney.E_CaSR 1.0
Parameter kidney.h_PTH 0.05
Parameter kidney.V_DCT 0.1349
Parameter kidney.K_DCT 0.00222
Parameter kidney.E_DCT 1.0
Parameter kidney.e_EGF 0.576
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
div 8 52
mul 55 56
mul 57 54
const 2.302585092994046
mul 148 58
const 7.4
sub 120 150
mul 149 151
exp 152
mul 147 153
power 128 59
mul 154 155
add 146 156
const 1.0
add 158 157
div 145 159
add 158 146
mul 160 161
div 162 60
div 9 53
div 164 60
mul 61 162
mul 61 164
mul 62 10
mul 63 163
mul 78 77
add 158 79
mul 170 171
sub 158 77
div 13 68
sub 174 172
mul 173 79
sub 175 176
mul 177 177
const 4.0
mul 179 173
mul 180 79
mul 181 174
add 178 182
sqrt 183
const 2.0
mul 185 79
mul 186 174
sub 184 177
div 187 188
div 12 66
sub 190 172
sub 191 176
mul 192 192
mul 181 190
add 193 194
sqrt 195
mul 186 190
sub 196 192
div 197 198
sub 158 72
add 158 72
add 201 73
mul 185 72
mul 200 200
add 202 201
mul 73 205
add 204 206
sqrt 207
add 202 208
div 203 209
sub 158 74
mul 74 189
add 211 212
div 72 213
sub 165 214
add 165 214
add 216 73
mul 165 214
mul 185 218
mul 215 215
add 217 216
mul 73 221
add 220 222
sqrt 223
add 217 224
div 219 225
div 226 210
power 124 76
mul 228 227
mul 80 189
mul 64 165
div 231 65
div 11 65
mul 66 229
div 234 67
mul 75 66
mul 236 199
div 237 67
mul 68 229
div 239 69
mul 75 68
mul 241 189
div 242 69
mul 70 78
add 79 189
div 189 245
mul 171 246
mul 244 247
div 248 71
div 14 71
mul 51 41
mul 251 5
mul 50 7
mul 253 39
add 40 5
div 5 255
mul 254 256
mul 253 42
add 43 6
div 6 259
mul 258 260
mul 51 44
mul 262 6
add 261 263
mul 137 0
mul 138 1
mul 139 2
div 0 37
div 1 37
div 2 37
div 4 36
add 252 257
div 5 37
div 6 38
div 3 38
mul 45 163
mul 46 190
mul 81 82
div 15 278
add 158 88
mul 87 280
sub 158 87
sub 279 281
mul 282 88
sub 283 284
mul 285 285
mul 179 282
mul 287 88
mul 288 279
add 286 289
sqrt 290
mul 185 88
mul 292 279
sub 291 285
div 293 294
div 15 81
mul 86 295
mul 278 163
div 298 83
mul 278 295
div 300 83
mul 278 85
mul 302 190
div 303 84
mul 85 15
div 305 84
mul 89 165
div 307 90
div 16 90
mul 91 92
mul 310 165
mul 93 17
div 312 94
mul 96 97
mul 314 162
sub 158 100
mul 101 316
add 158 317
mul 99 318
mul 103 104
mul 320 105
sub 158 102
mul 102 100
add 322 323
mul 321 324
mul 109 162
div 326 106
power 327 107
mul 109 121
power 329 108
mul 328 330
add 158 331
div 158 332
mul 98 319
mul 334 325
mul 335 333
power 122 110
mul 336 337
sub 162 315
neg 338
exp 340
sub 158 341
mul 339 342
sub 339 343
mul 111 113
mul 345 18
sub 158 114
mul 114 127
add 347 348
mul 346 349
sub 344 350
add 344 350
add 352 112
mul 344 350
mul 185 354
mul 351 351
add 353 352
mul 112 357
add 356 358
sqrt 359
add 353 360
div 355 361
sub 344 362
mul 95 363
add 301 306
mul 141 163
add 169 366
mul 140 163
mul 142 163
power 123 48
sub 158 47
mul 47 189
add 371 372
div 370 373
sub 374 7
div 375 49
power 124 116
neg 117
power 125 378
mul 377 379
power 126 118
mul 380 381
sub 158 115
mul 115 189
add 383 384
div 382 385
sub 386 18
div 387 119
mul 19 0
mul 0 0
const 1e-200
add 390 391
div 389 392
mul 265 393
mul 20 1
mul 1 1
add 396 391
div 395 397
mul 266 398
mul 21 2
mul 2 2
add 401 391
div 400 402
mul 267 403
mul 268 393
mul 269 398
mul 270 403
mul 23 4
mul 4 4
add 409 391
div 408 410
mul 271 411
mul 24 5
mul 5 5
add 414 391
div 413 415
mul 272 416
mul 273 416
mul 25 6
mul 6 6
add 420 391
div 419 421
mul 264 422
mul 26 8
mul 8 8
add 425 391
div 424 426
mul 276 427
mul 30 12
mul 12 12
add 430 391
div 429 431
mul 277 432
mul 274 422
mul 22 3
mul 3 3
add 436 391
div 435 437
mul 275 438
mul 28 10
mul 10 10
add 441 391
div 440 442
mul 168 443
mul 166 427
mul 27 9
mul 9 9
add 447 391
div 446 448
mul 167 449
mul 232 449
mul 29 11
mul 11 11
add 453 391
div 452 454
mul 233 455
mul 235 449
mul 238 432
mul 240 449
mul 31 13
mul 13 13
add 461 391
div 460 462
mul 243 463
mul 249 463
mul 32 14
mul 14 14
add 467 391
div 466 468
mul 250 469
mul 299 427
mul 304 432
mul 33 15
mul 15 15
add 474 391
div 473 475
mul 365 476
mul 308 449
mul 34 16
mul 16 16
add 480 391
div 479 481
mul 309 482
mul 311 449
mul 35 17
mul 17 17
add 486 391
div 485 487
mul 313 488
mul 364 427
mul 367 427
mul 368 427
mul 369 427
add 129 130
add 494 265
sub 131 265
add 495 266
sub 132 266
add 497 267
sub 133 267
add 134 268
sub 496 268
add 501 269
sub 498 269
add 503 270
sub 500 270
sub 499 271
add 135 272
sub 271 272
sub 509 273
add 508 264
sub 273 264
add 512 276
sub 511 276
add 513 277
sub 515 274
sub 505 275
add 514 168
sub 136 168
sub 518 166
add 520 167
sub 166 167
sub 522 232
add 523 233
sub 232 233
sub 235 277
sub 524 235
add 527 238
sub 526 238
sub 528 240
add 530 243
sub 240 243
sub 532 249
add 533 250
sub 249 250
sub 521 299
add 299 304
sub 529 304
add 536 365
sub 537 365
sub 531 308
add 541 309
sub 308 309
sub 542 311
add 544 313
sub 311 313
sub 539 364
sub 547 367
sub 548 368
sub 549 369
neg 394
neg 399
add 394 399
neg 404
add 553 404
sub 551 405
add 405 406
sub 552 406
add 557 407
sub 554 407
sub 555 412
sub 412 417
sub 562 418
add 417 423
sub 418 423
add 565 428
sub 564 428
add 566 433
sub 568 434
sub 559 439
neg 444
add 567 444
sub 572 445
add 573 450
sub 445 450
sub 575 451
add 576 456
sub 451 456
sub 457 433
sub 577 457
add 580 458
sub 579 458
sub 581 459
add 583 464
sub 459 464
sub 585 465
add 586 470
sub 465 470
sub 574 471
add 471 472
sub 582 472
add 589 477
sub 590 477
sub 584 478
add 594 483
sub 478 483
sub 595 484
add 597 489
sub 484 489
sub 592 490
sub 600 491
sub 601 492
sub 602 493
add 561 143
add 603 144
div 158 52
div 158 159
mul 607 606
mul 161 608
div 158 60
mul 610 609
div 158 53
mul 610 612
mul 61 609
mul 61 612
mul 63 611
div 158 68
mul 177 617
add 618 618
mul 181 617
add 619 620
const 0.5
div 622 184
mul 623 621
mul 186 617
sub 624 617
div 158 188
mul 627 625
mul 189 627
mul 629 626
sub 628 630
div 158 66
mul 192 632
add 633 633
mul 181 632
add 634 635
div 622 196
mul 637 636
mul 186 632
sub 638 632
div 158 198
mul 641 639
mul 199 641
mul 643 640
sub 642 644
mul 74 631
div 158 213
mul 214 647
mul 648 646
neg 649
mul 214 613
mul 649 165
mul 185 651
mul 652 185
mul 215 613
mul 215 649
add 655 655
add 656 656
add 613 613
sub 650 649
mul 73 659
mul 73 660
add 657 661
add 658 662
div 622 224
mul 665 663
mul 665 664
add 613 666
sub 667 649
div 158 225
mul 670 653
mul 654 670
neg 672
mul 226 670
mul 674 668
sub 671 675
mul 674 669
sub 673 677
div 158 210
mul 679 676
mul 679 678
mul 228 680
mul 228 681
mul 64 613
div 158 65
mul 685 684
mul 66 682
mul 66 683
div 158 67
mul 689 687
mul 689 688
mul 236 645
mul 689 692
mul 68 682
mul 68 683
div 158 69
mul 696 694
mul 696 695
mul 241 631
mul 696 699
div 158 245
mul 701 631
mul 246 701
mul 703 631
sub 702 704
mul 171 705
mul 244 706
div 158 71
mul 708 707
mul 39 50
div 158 255
mul 256 711
sub 711 712
mul 256 710
mul 254 713
mul 42 50
div 158 259
mul 260 717
sub 717 718
mul 260 716
mul 258 719
add 721 262
div 158 37
div 158 36
add 251 715
div 158 38
mul 45 611
mul 46 632
div 158 278
mul 285 729
add 730 730
mul 288 729
add 731 732
div 622 291
mul 734 733
mul 292 729
sub 735 729
div 158 294
mul 738 736
mul 295 738
mul 740 737
sub 739 741
mul 278 611
div 158 83
mul 744 743
mul 278 742
mul 744 746
mul 302 632
div 158 84
mul 749 748
mul 749 85
mul 89 613
div 158 90
mul 753 752
mul 310 613
div 158 94
mul 756 93
mul 314 609
mul 109 609
div 158 106
mul 760 759
sub 107 158
power 327 762
mul 107 763
mul 764 761
mul 330 765
mul 333 333
mul 767 766
mul 768 335
mul 769 337
sub 609 758
mul 341 770
mul 342 771
mul 772 339
sub 773 774
sub 771 775
mul 349 345
mul 350 776
mul 344 777
mul 185 778
mul 185 779
mul 351 776
mul 777 351
neg 783
add 782 782
sub 784 783
add 776 776
add 777 777
mul 112 787
mul 112 788
add 785 789
add 786 790
div 622 360
mul 793 791
mul 793 792
add 776 794
add 777 795
div 158 361
mul 798 780
mul 798 781
mul 362 798
mul 801 796
sub 799 802
mul 801 797
sub 800 804
sub 776 803
mul 95 806
mul 805 95
neg 808
add 747 751
mul 141 611
add 616 811
mul 140 611
mul 142 611
mul 47 631
div 158 373
mul 374 816
mul 817 815
div 158 49
mul 818 819
neg 820
neg 819
mul 115 631
div 158 385
mul 386 824
mul 825 823
div 158 119
mul 826 827
neg 828
neg 827
add 0 0
div 158 392
mul 832 0
mul 832 19
mul 393 832
mul 835 831
sub 834 836
mul 393 137
mul 265 833
mul 265 837
add 838 840
add 1 1
div 158 397
mul 843 1
mul 843 20
mul 398 843
mul 846 842
sub 845 847
mul 398 138
mul 266 844
mul 266 848
add 849 851
add 2 2
div 158 402
mul 854 2
mul 854 21
mul 403 854
mul 857 853
sub 856 858
mul 403 139
mul 267 855
mul 267 859
add 860 862
mul 393 723
mul 268 833
mul 268 837
add 864 866
mul 398 723
mul 269 844
mul 269 848
add 868 870
mul 403 723
mul 270 855
mul 270 859
add 872 874
add 4 4
div 158 410
mul 877 4
mul 877 23
mul 411 877
mul 880 876
sub 879 881
mul 411 724
mul 271 878
mul 271 882
add 883 885
add 5 5
div 158 415
mul 888 5
mul 888 24
mul 416 888
mul 891 887
sub 890 892
mul 416 725
mul 416 714
mul 272 889
mul 272 893
add 894 897
mul 416 723
mul 273 889
mul 273 893
add 899 901
add 6 6
div 158 421
mul 904 6
mul 904 25
mul 422 904
mul 907 903
sub 906 908
mul 422 720
mul 422 722
mul 264 905
mul 264 909
add 911 913
add 8 8
div 158 426
mul 916 8
mul 916 26
mul 427 916
mul 919 915
sub 918 920
mul 427 727
mul 276 917
mul 276 921
add 922 924
add 12 12
div 158 431
mul 927 12
mul 927 30
mul 432 927
mul 930 926
sub 929 931
mul 432 728
mul 277 928
mul 277 932
add 933 935
mul 422 726
mul 274 905
mul 274 909
add 937 939
add 3 3
div 158 437
mul 942 3
mul 942 22
mul 438 942
mul 945 941
sub 944 946
mul 438 726
mul 275 943
mul 275 947
add 948 950
add 10 10
div 158 442
mul 953 10
mul 953 28
mul 443 953
mul 956 952
sub 955 957
mul 443 62
mul 168 954
mul 168 958
add 959 961
mul 427 614
mul 166 917
mul 166 921
add 963 965
add 9 9
div 158 448
mul 968 9
mul 968 27
mul 449 968
mul 971 967
sub 970 972
mul 449 615
mul 167 969
mul 167 973
add 974 976
mul 449 686
mul 232 969
mul 232 973
add 978 980
add 11 11
div 158 454
mul 983 11
mul 983 29
mul 455 983
mul 986 982
sub 985 987
mul 455 685
mul 233 984
mul 233 988
add 989 991
mul 449 690
mul 449 691
mul 235 969
mul 235 973
add 993 996
mul 432 693
mul 238 928
mul 238 932
add 998 1000
mul 449 697
mul 449 698
mul 240 969
mul 240 973
add 1002 1005
add 13 13
div 158 462
mul 1008 13
mul 1008 31
mul 463 1008
mul 1011 1007
sub 1010 1012
mul 463 700
mul 243 1009
mul 243 1013
add 1014 1016
mul 463 709
mul 249 1009
mul 249 1013
add 1018 1020
add 14 14
div 158 468
mul 1023 14
mul 1023 32
mul 469 1023
mul 1026 1022
sub 1025 1027
mul 469 708
mul 250 1024
mul 250 1028
add 1029 1031
mul 427 745
mul 299 917
mul 299 921
add 1033 1035
mul 432 750
mul 304 928
mul 304 932
add 1037 1039
add 15 15
div 158 475
mul 1042 15
mul 1042 33
mul 476 1042
mul 1045 1041
sub 1044 1046
mul 476 810
mul 365 1043
mul 365 1047
add 1048 1050
mul 449 754
mul 308 969
mul 308 973
add 1052 1054
add 16 16
div 158 481
mul 1057 16
mul 1057 34
mul 482 1057
mul 1060 1056
sub 1059 1061
mul 482 753
mul 309 1058
mul 309 1062
add 1063 1065
mul 449 755
mul 311 969
mul 311 973
add 1067 1069
add 17 17
div 158 487
mul 1072 17
mul 1072 35
mul 488 1072
mul 1075 1071
sub 1074 1076
mul 488 757
mul 313 1073
mul 313 1077
add 1078 1080
mul 427 807
mul 808 427
neg 1083
mul 364 917
mul 364 921
add 1082 1086
mul 427 812
mul 367 917
mul 367 921
add 1088 1090
mul 427 813
mul 368 917
mul 368 921
add 1092 1094
mul 427 814
mul 369 917
mul 369 921
add 1096 1098
neg 137
neg 138
neg 139
sub 1100 723
sub 1101 723
sub 1102 723
neg 724
neg 725
neg 714
sub 1107 723
add 714 720
neg 720
neg 722
neg 727
neg 726
sub 1112 726
neg 62
sub 1113 614
neg 615
sub 1118 686
neg 685
neg 728
sub 1119 690
neg 691
sub 1121 693
sub 1122 697
sub 1123 698
add 1126 700
sub 698 700
sub 1128 709
neg 708
sub 1117 745
sub 1124 750
neg 810
sub 1125 754
neg 753
sub 1134 755
neg 757
sub 1131 807
sub 1138 812
sub 1139 813
sub 1140 814
neg 841
neg 839
neg 852
neg 850
neg 863
neg 861
sub 1142 867
sub 1143 865
sub 1144 871
sub 1145 869
sub 1146 875
sub 1147 873
neg 886
neg 884
neg 898
neg 895
neg 896
sub 1156 902
sub 1158 900
add 895 910
neg 910
neg 914
neg 912
neg 925
neg 923
sub 1163 940
sub 1164 938
neg 951
neg 949
neg 962
neg 960
sub 1165 966
sub 1166 964
neg 977
neg 975
sub 1175 981
sub 1176 979
neg 992
neg 990
neg 936
neg 934
sub 1177 997
neg 994
sub 1178 995
sub 1181 1001
sub 1182 999
sub 1183 1006
sub 1184 1003
sub 1185 1004
add 1189 1017
sub 1003 1017
neg 1015
sub 1192 1021
sub 1193 1019
neg 1032
neg 1030
sub 1173 1036
sub 1174 1034
sub 1186 1040
sub 1187 1038
neg 1051
neg 1049
sub 1188 1055
sub 1190 1053
neg 1066
neg 1064
sub 1204 1070
sub 1205 1068
neg 1081
neg 1079
sub 1198 1087
sub 1199 1085
sub 1212 1091
sub 1213 1089
sub 1214 1095
sub 1215 1093
sub 1216 1099
sub 1217 1097
rate solid_a 502
rate solid_b 504
rate solid_c 506
rate residue 517
rate stomach 507
rate small_bowel 510
rate colon 516
rate TRPM6_gut 376
rate plasma 550
rate interstitium 545
rate depot 519
rate fast 525
rate organs 538
rate muscle 534
rate deep 535
rate red_cells 540
rate surface 543
rate crystal 546
rate TRPM6_kidney 388
rate L1:solid_a 556
rate L1:solid_b 558
rate L1:solid_c 560
rate L1:residue 570
rate L1:stomach 604
rate L1:small_bowel 563
rate L1:colon 569
rate L1:plasma 605
rate L1:interstitium 598
rate L1:depot 571
rate L1:fast 578
rate L1:organs 591
rate L1:muscle 587
rate L1:deep 588
rate L1:red_cells 593
rate L1:surface 596
rate L1:crystal 599
flow diet stomach 129
flow swallowed stomach 130
flow swallowed solid_a 131
flow swallowed solid_b 132
flow swallowed solid_c 133
flow swallowed residue 134
flow injected depot 136
flow infused plasma 135
flow solid_a stomach 265
flow solid_b stomach 266
flow solid_c stomach 267
flow solid_a residue 268
flow solid_b residue 269
flow solid_c residue 270
flow stomach small_bowel 271
flow small_bowel plasma 272
flow small_bowel colon 273
flow colon plasma 264
flow plasma colon 276
flow organs colon 277
flow colon faeces 274
flow residue faeces 275
flow depot plasma 168
flow plasma interstitium 166
flow interstitium plasma 167
flow interstitium fast 232
flow fast interstitium 233
flow interstitium organs 235
flow organs interstitium 238
flow interstitium muscle 240
flow muscle interstitium 243
flow muscle deep 249
flow deep muscle 250
flow plasma red_cells 299
flow organs red_cells 304
flow red_cells plasma 365
flow interstitium surface 308
flow surface interstitium 309
flow interstitium crystal 311
flow crystal interstitium 313
flow plasma urine 364
flow plasma sweat 367
flow plasma faeces 368
flow plasma blood 369
flow L1:solid_a L1:stomach 394
flow L1:solid_b L1:stomach 399
flow L1:solid_c L1:stomach 404
flow L1:solid_a L1:residue 405
flow L1:solid_b L1:residue 406
flow L1:solid_c L1:residue 407
flow L1:stomach L1:small_bowel 412
flow L1:small_bowel L1:plasma 417
flow L1:small_bowel L1:colon 418
flow L1:colon L1:plasma 423
flow L1:plasma L1:colon 428
flow L1:organs L1:colon 433
flow L1:colon L1:faeces 434
flow L1:residue L1:faeces 439
flow L1:depot L1:plasma 444
flow L1:plasma L1:interstitium 445
flow L1:interstitium L1:plasma 450
flow L1:interstitium L1:fast 451
flow L1:fast L1:interstitium 456
flow L1:interstitium L1:organs 457
flow L1:organs L1:interstitium 458
flow L1:interstitium L1:muscle 459
flow L1:muscle L1:interstitium 464
flow L1:muscle L1:deep 465
flow L1:deep L1:muscle 470
flow L1:plasma L1:red_cells 471
flow L1:organs L1:red_cells 472
flow L1:red_cells L1:plasma 477
flow L1:interstitium L1:surface 478
flow L1:surface L1:interstitium 483
flow L1:interstitium L1:crystal 484
flow L1:crystal L1:interstitium 489
flow L1:plasma L1:urine 490
flow L1:plasma L1:sweat 491
flow L1:plasma L1:faeces 492
flow L1:plasma L1:blood 493
flow L1:swallowed L1:stomach 143
flow L1:infused L1:plasma 144
observable gut.dissolved_a 265
observable gut.dissolved_b 266
observable gut.dissolved_c 267
observable gut.passed_a 268
observable gut.passed_b 269
observable gut.passed_c 270
observable gut.emptied 271
observable gut.absorbed 272
observable gut.moved 273
observable gut.colonic 264
observable gut.voided 274
observable gut.rest_voided 275
observable gut.secreted 276
observable gut.shed 277
observable plasma.total 145
observable plasma.ionised 160
observable plasma.ultrafilterable 162
observable plasma.relative 163
observable plasma.outside 165
observable plasma.filtered_out 166
observable plasma.back 167
observable plasma.released 168
observable plasma.sweat 169
observable cells.free 189
observable cells.free_concentration 230
observable cells.held 190
observable cells.fast_in 232
observable cells.fast_out 233
observable cells.organs_in 235
observable cells.organs_out 238
observable cells.muscle_in 240
observable cells.muscle_out 243
observable cells.deep_in 249
observable cells.deep_out 250
observable erythrocyte.free 295
observable erythrocyte.total_concentration 296
observable erythrocyte.free_concentration 297
observable erythrocyte.entered 299
observable erythrocyte.left 301
observable erythrocyte.born 304
observable erythrocyte.died 306
observable bone.bound 308
observable bone.freed 309
observable bone.laid 311
observable bone.resorbed 313
observable kidney.proximal 315
observable kidney.limb 343
observable kidney.distal 362
observable kidney.excreted 363
observable kidney.urine 364
d_rate 0 0 1103
d_rate 1 1 1104
d_rate 2 2 1105
d_rate 3 0 723
d_rate 3 1 723
d_rate 3 2 723
d_rate 3 3 1114
d_rate 4 0 137
d_rate 4 1 138
d_rate 4 2 139
d_rate 4 4 1106
d_rate 5 4 724
d_rate 5 5 1109
d_rate 5 7 1108
d_rate 6 5 723
d_rate 6 6 1115
d_rate 6 7 1111
d_rate 6 8 727
d_rate 6 12 728
d_rate 7 7 822
d_rate 7 13 821
d_rate 8 5 725
d_rate 8 6 722
d_rate 8 7 1110
d_rate 8 8 1141
d_rate 8 9 615
d_rate 8 10 62
d_rate 8 15 810
d_rate 8 18 808
d_rate 9 8 614
d_rate 9 9 1136
d_rate 9 11 685
d_rate 9 12 693
d_rate 9 13 1127
d_rate 9 16 753
d_rate 9 17 757
d_rate 10 10 1116
d_rate 11 9 686
d_rate 11 11 1120
d_rate 12 9 690
d_rate 12 12 1132
d_rate 12 13 691
d_rate 13 9 697
d_rate 13 13 1129
d_rate 13 14 708
d_rate 14 13 709
d_rate 14 14 1130
d_rate 15 8 745
d_rate 15 12 750
d_rate 15 15 1133
d_rate 16 9 754
d_rate 16 16 1135
d_rate 17 9 755
d_rate 17 17 1137
d_rate 18 13 829
d_rate 18 18 830
d_rate 19 0 1148
d_rate 19 19 1149
d_rate 20 1 1150
d_rate 20 20 1151
d_rate 21 2 1152
d_rate 21 21 1153
d_rate 22 0 867
d_rate 22 1 871
d_rate 22 2 875
d_rate 22 3 1169
d_rate 22 19 865
d_rate 22 20 869
d_rate 22 21 873
d_rate 22 22 1170
d_rate 23 0 841
d_rate 23 1 852
d_rate 23 2 863
d_rate 23 4 1154
d_rate 23 19 839
d_rate 23 20 850
d_rate 23 21 861
d_rate 23 23 1155
d_rate 24 4 886
d_rate 24 5 1159
d_rate 24 7 1157
d_rate 24 23 884
d_rate 24 24 1160
d_rate 25 5 902
d_rate 25 6 1167
d_rate 25 7 1162
d_rate 25 8 925
d_rate 25 12 936
d_rate 25 24 900
d_rate 25 25 1168
d_rate 25 26 923
d_rate 25 30 934
d_rate 26 5 898
d_rate 26 6 914
d_rate 26 7 1161
d_rate 26 8 1218
d_rate 26 9 977
d_rate 26 10 962
d_rate 26 15 1051
d_rate 26 18 1083
d_rate 26 24 896
d_rate 26 25 912
d_rate 26 26 1219
d_rate 26 27 975
d_rate 26 28 960
d_rate 26 33 1049
d_rate 27 8 966
d_rate 27 9 1208
d_rate 27 11 992
d_rate 27 12 1001
d_rate 27 13 1191
d_rate 27 16 1066
d_rate 27 17 1081
d_rate 27 26 964
d_rate 27 27 1209
d_rate 27 29 990
d_rate 27 30 999
d_rate 27 31 1015
d_rate 27 34 1064
d_rate 27 35 1079
d_rate 28 10 1171
d_rate 28 28 1172
d_rate 29 9 981
d_rate 29 11 1179
d_rate 29 27 979
d_rate 29 29 1180
d_rate 30 9 997
d_rate 30 12 1200
d_rate 30 13 994
d_rate 30 27 995
d_rate 30 30 1201
d_rate 31 9 1006
d_rate 31 13 1194
d_rate 31 14 1032
d_rate 31 27 1004
d_rate 31 31 1195
d_rate 31 32 1030
d_rate 32 13 1021
d_rate 32 14 1196
d_rate 32 31 1019
d_rate 32 32 1197
d_rate 33 8 1036
d_rate 33 12 1040
d_rate 33 15 1202
d_rate 33 26 1034
d_rate 33 30 1038
d_rate 33 33 1203
d_rate 34 9 1055
d_rate 34 16 1206
d_rate 34 27 1053
d_rate 34 34 1207
d_rate 35 9 1070
d_rate 35 17 1210
d_rate 35 27 1068
d_rate 35 35 1211
d_flow 8 0 137
d_flow 9 1 138
d_flow 10 2 139
d_flow 11 0 723
d_flow 12 1 723
d_flow 13 2 723
d_flow 14 4 724
d_flow 15 5 725
d_flow 15 7 714
d_flow 16 5 723
d_flow 17 6 722
d_flow 17 7 720
d_flow 18 8 727
d_flow 19 12 728
d_flow 20 6 726
d_flow 21 3 726
d_flow 22 10 62
d_flow 23 8 614
d_flow 24 9 615
d_flow 25 9 686
d_flow 26 11 685
d_flow 27 9 690
d_flow 27 13 691
d_flow 28 12 693
d_flow 29 9 697
d_flow 29 13 698
d_flow 30 13 700
d_flow 31 13 709
d_flow 32 14 708
d_flow 33 8 745
d_flow 34 12 750
d_flow 35 15 810
d_flow 36 9 754
d_flow 37 16 753
d_flow 38 9 755
d_flow 39 17 757
d_flow 40 8 807
d_flow 40 18 809
d_flow 41 8 812
d_flow 42 8 813
d_flow 43 8 814
d_flow 44 0 841
d_flow 44 19 839
d_flow 45 1 852
d_flow 45 20 850
d_flow 46 2 863
d_flow 46 21 861
d_flow 47 0 867
d_flow 47 19 865
d_flow 48 1 871
d_flow 48 20 869
d_flow 49 2 875
d_flow 49 21 873
d_flow 50 4 886
d_flow 50 23 884
d_flow 51 5 898
d_flow 51 7 895
d_flow 51 24 896
d_flow 52 5 902
d_flow 52 24 900
d_flow 53 6 914
d_flow 53 7 910
d_flow 53 25 912
d_flow 54 8 925
d_flow 54 26 923
d_flow 55 12 936
d_flow 55 30 934
d_flow 56 6 940
d_flow 56 25 938
d_flow 57 3 951
d_flow 57 22 949
d_flow 58 10 962
d_flow 58 28 960
d_flow 59 8 966
d_flow 59 26 964
d_flow 60 9 977
d_flow 60 27 975
d_flow 61 9 981
d_flow 61 27 979
d_flow 62 11 992
d_flow 62 29 990
d_flow 63 9 997
d_flow 63 13 994
d_flow 63 27 995
d_flow 64 12 1001
d_flow 64 30 999
d_flow 65 9 1006
d_flow 65 13 1003
d_flow 65 27 1004
d_flow 66 13 1017
d_flow 66 31 1015
d_flow 67 13 1021
d_flow 67 31 1019
d_flow 68 14 1032
d_flow 68 32 1030
d_flow 69 8 1036
d_flow 69 26 1034
d_flow 70 12 1040
d_flow 70 30 1038
d_flow 71 15 1051
d_flow 71 33 1049
d_flow 72 9 1055
d_flow 72 27 1053
d_flow 73 16 1066
d_flow 73 34 1064
d_flow 74 9 1070
d_flow 74 27 1068
d_flow 75 17 1081
d_flow 75 35 1079
d_flow 76 8 1087
d_flow 76 18 1084
d_flow 76 26 1085
d_flow 77 8 1091
d_flow 77 26 1089
d_flow 78 8 1095
d_flow 78 26 1093
d_flow 79 8 1099
d_flow 79 26 1097
